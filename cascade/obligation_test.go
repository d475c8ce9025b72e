package cascade

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadObligation(t *testing.T) {
	for _, c := range []struct {
		text  string
		kinds []string
		own   bool
	}{
		{"Chủ động xây dựng kế hoạch tuyên truyền của cơ quan.", []string{"kế hoạch"}, false},
		{"Xây dựng, ban hành hướng dẫn, chương trình, kế hoạch ở cấp mình; báo cáo kết quả.", []string{"hướng dẫn", "chương trình", "kế hoạch"}, true},
		{"Căn cứ Kế hoạch này, ban hành kế hoạch cụ thể triển khai tại địa phương.", []string{"kế hoạch"}, true},
		{"Căn cứ chức năng, nhiệm vụ được giao, chủ động xây dựng và tổ chức triển khai thực hiện kế hoạch của ngành, đơn vị, địa phương.", []string{"kế hoạch"}, true},
		{"Ban hành văn bản triển khai thực hiện trong tháng 7.", []string{"văn bản triển khai"}, false},
		{"Xây dựng chương trình hành động của đơn vị mình.", []string{"chương trình hành động"}, true},
		{"XÂY DỰNG KẾ HOẠCH CHI TIẾT", []string{"kế hoạch"}, false},

		// "trình" is a word of its own, and the second half of others.
		{"Căn cứ chương trình công tác năm, xây dựng kế hoạch chi tiết.", []string{"kế hoạch"}, false},
		{"Trong quá trình thực hiện, ban hành hướng dẫn cụ thể tại địa phương.", []string{"hướng dẫn"}, true},
		{"Xây dựng kế hoạch, trình cấp có thẩm quyền phê duyệt.", []string{"kế hoạch"}, false},
		{"Theo chỉ đạo của Ủy ban nhân dân tỉnh, xây dựng kế hoạch.", []string{"kế hoạch"}, false},
		{"Báo cáo kết quả. Xây dựng kế hoạch năm sau.", []string{"kế hoạch"}, false},
		{"Ban hành kế hoạch; ban hành kế hoạch, phương án.", []string{"kế hoạch", "phương án"}, false},

		{"Xây dựng kế hoạch trình Ủy ban nhân dân tỉnh ban hành trong quý I.", nil, false},
		{"Trình Ủy ban nhân dân tỉnh ban hành kế hoạch.", nil, false},
		{"Đơn vị không phải xây dựng kế hoạch riêng.", nil, false},
		{"Không ban hành kế hoạch riêng.", nil, false},
		{"Kiểm tra, giám sát việc xây dựng kế hoạch ở cơ sở.", nil, false},
		{"Hướng dẫn Ủy ban nhân dân cấp xã xây dựng kế hoạch.", nil, false},
		{"Chỉ đạo UBND các xã ban hành kế hoạch.", nil, false},
		{"Triển khai thực hiện Kế hoạch này.", nil, false},
		{"Tuyên truyền về công tác xây dựng Đảng theo kế hoạch của cấp trên.", nil, false},
		{"Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch hằng năm.", nil, false},
		{"Hướng dẫn các xã xây dựng kế hoạch.", nil, false},
		{"Báo cáo kết quả thực hiện kế hoạch.", nil, false},
		{"Chủ trì, phối hợp tổ chức thực hiện Kế hoạch.", nil, false},
		{"Xây dựng hệ thống chính trị vững mạnh, có kế hoạch này làm căn cứ", nil, false},
		{"", nil, false},
	} {
		kinds, own := readObligation(c.text)
		require.Equal(t, c.kinds, kinds, c.text)
		require.Equal(t, c.own, own, c.text)
	}
}

func TestWithoutObligation(t *testing.T) {
	for text, want := range map[string]string{
		"Xây dựng, ban hành kế hoạch ở cấp mình; chú trọng cơ sở; báo cáo kết quả.":                "Chú trọng cơ sở; báo cáo kết quả.",
		"Chủ động xây dựng kế hoạch./.":                                                            "",
		"Xây dựng kế hoạch. Vận động nhân dân.":                                                    "Vận động nhân dân.",
		"Vận động nhân dân. Xây dựng kế hoạch chi tiết.":                                           "Vận động nhân dân.",
		"Ban hành kế hoạch;\nvận động nhân dân.\nBáo cáo.":                                         "Vận động nhân dân. Báo cáo.",
		"Xây dựng kế hoạch của TP. Sơn La và H. Mai Sơn; tuần tra.":                                "Tuần tra.",
		"Xây dựng kế hoạch theo Quyết định 12.5 ngày 30.4.2022. Giao UBND. Tuần tra ở Tp. Sơn La.": "Giao UBND. Tuần tra ở Tp. Sơn La.",
		"Xây dựng kế hoạch... Tuần tra.":                                                           "Tuần tra.",
		"Vận động nhân dân; giám sát.":                                                             "Vận động nhân dân; giám sát.",
		"":                                                                                         "",
	} {
		require.Equal(t, want, withoutObligation(text))
	}
}
