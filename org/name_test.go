package org

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNamesThatAreTheSameFoldAlike(t *testing.T) {
	for _, same := range [][]string{
		{"Ủy ban nhân dân tỉnh Sơn La", "UBND tỉnh Sơn La", "UỶ BAN NHÂN DÂN TỈNH SƠN LA", "Uỷ ban  nhân dân\ttỉnh Sơn La", "U\u0309y ban nhân dân tỉnh Sơn La"},
		{"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", "BTT UBMTTQ tỉnh Sơn La", "BTTUBMTTQ tỉnh Sơn La",
			"BTT Ủy ban MTTQ Việt Nam tỉnh Sơn La", "Ban TT Uỷ ban MTTQ VN tỉnh Sơn La", "Thường trực Ủy ban MTTQVN tỉnh Sơn La", "BTT UBMTTQVN tỉnh Sơn La", "Ban Thường trực Mặt trận tỉnh Sơn La"},
		{"Ban Thường trực các huyện", "Ban TT các huyện"},
		{"Ban Văn hóa xã hội", "Ban VH - XH"},
		{"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQ tỉnh", "MTTQ tỉnh", "UBMT TQ VN tỉnh", "Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQVN tỉnh", "MT tỉnh"},
		{"BTT UBTWMTTQ Việt Nam", "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "BTT UBTW MTTQ VN"},
		{"Văn phòng UBMTTQ tỉnh", "VPUBMTTQ tỉnh", "Văn phòng của Ủy ban MTTQ Việt Nam tỉnh"},
		{"Văn phòng Ủy ban nhân dân tỉnh", "VPUB tỉnh", "VP UBND tỉnh", "VP. UBND tỉnh"},
		{"Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL", "Sở VH,TT&DL", "Sở VH-TT-DL", "Sở VHTT&DL", "Sở Văn hoá, Thể thao và Du lịch"},
		{"Sở Giáo dục và Đào tạo Đồng Tháp", "Sở GDĐT Đồng Tháp", "Sở GD&ĐT Đồng Tháp", "Sở GD-ĐT Đồng Tháp"},
		{"Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH"},
		{"Bộ Nông nghiệp và Môi trường", "Bộ NN&MT", "Bộ NNMT"},
		{"Sở Thông tin và Truyền thông", "Sở TTTT", "Sở TT&TT"},
		{"Bộ Khoa học và Công nghệ", "Bộ KH&CN", "Bộ KHCN"},
		{"Thường trực Hội đồng nhân dân tỉnh", "TT HĐND tỉnh", "TT.HĐND tỉnh", "Thường trực HĐND tỉnh"},
		{"Thường trực Tỉnh ủy", "TT. TU", "TT Tỉnh uỷ", "TT.TU"},
		{"Văn phòng Chính phủ", "VPCP", "VP Chính phủ"},
		{"Tòa án nhân dân tỉnh", "TAND tỉnh", "Toà án ND tỉnh"},
		{"Viện kiểm sát nhân dân thành phố", "Viện KSND TP", "VKSND thành phố"},
		{"Bộ Chỉ huy Quân sự tỉnh", "Bộ CHQS tỉnh", "BCH Quân sự tỉnh", "BCHQS tỉnh"},
		{"Liên đoàn Lao động tỉnh", "LĐLĐ tỉnh"},
		{"Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN tỉnh"},
		{"Hội Nông dân tỉnh", "Hội ND tỉnh"},
		{"Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TNCS HCM", "Đoàn TNCS Hồ Chí Minh"},
		{"Đoàn đại biểu Quốc hội tỉnh", "Đoàn ĐBQH tỉnh"},
		{"Ban Công tác Mặt trận tổ dân phố", "Ban CTMT TDP", "Ban công tác Mặt trận TDP"},
		{"Ủy ban nhân dân Thành phố Hồ Chí Minh", "UBND TP.HCM", "UBND TPHCM", "UBND TP. Hồ Chí Minh"},
		{"Cổng Thông tin điện tử tỉnh", "Cổng TTĐT tỉnh", "Cổng thông tin điện tử tỉnh"},
		{"Công an tỉnh", "CA tỉnh"},
		{"Văn phòng Tỉnh ủy", "VP Tỉnh ủy", "VP TU"},
		{"Sở Tư pháp", "Sở TP"},
		{"Sở Nội vụ thành phố", "Sở Nội vụ TP"},
	} {
		want := FoldName(same[0])
		for _, name := range same[1:] {
			require.Equal(t, want, FoldName(name), "%q", name)
		}
	}
}

func TestNamesThatDifferFoldApart(t *testing.T) {
	names := []string{
		"Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân thành phố Sơn La", "Hội đồng nhân dân tỉnh Sơn La", "Thường trực Hội đồng nhân dân tỉnh Sơn La",
		"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La", "Ủy ban Trung ương MTTQ Việt Nam",
		"Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam", "Huyện ủy Tu Mơ Rông", "Tỉnh ủy Sơn La", "Thành ủy Sơn La", "Sở Tài chính", "Sở Tài nguyên và Môi trường",
		"Ban Công tác Mặt trận bản Co Mạ", "Ủy ban kiểm tra Tỉnh ủy Sơn La", "Sở Du lịch", "Sở Đu lịch", "Đảng đoàn MTTQ Việt Nam tỉnh",
		"Ban Dân vận Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy", "Bộ đội Biên phòng tỉnh", "Văn phòng Thường trực HĐND tỉnh",
		"Trung tâm VH-TT", "Trung tâm Văn hóa, Thể thao", "Trung tâm Văn hóa, Thông tin",
	}
	seen := map[string]string{}
	for _, name := range names {
		f := FoldName(name)
		require.NotEmpty(t, f)
		require.NotContains(t, seen, f, "%q and %q", name, seen[f])
		seen[f] = name
	}
	require.Equal(t, FoldName("Huyện ủy Tu Mơ Rông"), "huyện uỷ tu mơ rông")
}

func TestFoldingIsStable(t *testing.T) {
	for _, name := range []string{"BTTUBMTTQ các huyện, thành phố", "VPUB: CPV, các PCVP", "", " ", "...", "\xff\xfe", "UB", "TT", "ttttttttttttttttttttttttttttttttttttttttttttttttttttt"} {
		require.Equal(t, FoldName(name), FoldName(FoldName(name)), "%q", name)
	}
}

func FuzzFoldName(f *testing.F) {
	for _, s := range []string{"BTTUBMTTQ các huyện, thành phố", "UBMT TQ VN", "Sở VH,TT&DL", "vpubvpubvpub", "TT. TU, TT. HĐND TP"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := FoldName(s)
		if len(folded) > 40*len(s)+40 {
			t.Fatalf("%d bytes became %d", len(s), len(folded))
		}
		NewDirectory(nil0()).At(zeroDate).Find(s, s)
	})
}
