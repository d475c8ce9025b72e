package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// A heading that is nothing but a time says when what stands below it is to be done.
func TestHeadingsThatAreTimes(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. MỤC ĐÍCH\n1. Giữ đê.\nII. TIẾN ĐỘ\n1. Trước ngày 20/8/2026: lập đội trồng rừng.\n2. Từ ngày 21/8/2026 đến ngày 04/9/2026: đắp bờ bao.\n3. Ngày 28 tháng 9 năm 2026 (thứ Hai)\n- Trồng cây ở bãi bồi.\n4. Đợt trồng năm 2026:\n- Trồng cây ở chân đê.\n5. Đợt hai (từ ngày 01/10 đến ngày 31/10/2026)\n- Trồng cây ở cửa sông.\n6. Đợt ba: san đất, đào hố, ươm giống, lập sổ vườn và trồng cây ở các bãi bồi ven sông (Dự kiến từ tháng 11 đến tháng 12/2026):\n- Trồng cây ở đảo.\n7. Đợt bốn (dự kiến 20 ha)\n- Trồng cây ở chợ.\n")
	items := p.Sections[1].Items
	require.Len(t, items, 7)
	require.Equal(t, adminplan.DateOf(2026, 8, 20), items[0].Timing[0].Due)
	require.Equal(t, adminplan.DateOf(2026, 9, 4), items[1].Timing[0].To)
	require.Equal(t, adminplan.DateOf(2026, 9, 28), items[2].Timing[0].To)
	require.Empty(t, items[3].Timing)
	require.Equal(t, adminplan.DateOf(2026, 10, 31), items[4].Timing[0].To)
	require.Len(t, items[5].Timing, 1)
	require.Equal(t, adminplan.MonthOf(2026, 12), items[5].Timing[0].To)
	require.Empty(t, items[6].Timing)
}

// The first of a list behind "Thời gian:" is a sentence with a date.
func TestTimeBehindADash(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Trồng rừng\n1.1. Thời gian: - Phát động ngày 12/3/2026 (thứ Năm)\n1.2. Địa điểm: Bãi bồi.\n")
	var found []adminplan.Timing
	p.Walk(func(n adminplan.Node) bool {
		if v, ok := n.Value.(*adminplan.ContentItem); ok {
			found = append(found, v.Timing...)
		}
		return true
	})
	require.NotEmpty(t, found)
	require.Equal(t, adminplan.DateOf(2026, 3, 12), found[0].From)
}

// What stands before the date of a time need not be known, unless the date is that of an act; without a year it may be anything.
func TestTimeBehindOtherWords(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Trồng rừng\n1.1. Thời gian: Tiết 2 thứ Năm, ngày 12/3/2026 (Rằm).\n1.2. Thời gian: Như Công văn số 5/SNV ngày 12/3/2026\n1.3. Thời gian: Buổi 1 – 14/9\n")
	var found []adminplan.Timing
	p.Walk(func(n adminplan.Node) bool {
		if v, ok := n.Value.(*adminplan.ContentItem); ok {
			found = append(found, v.Timing...)
		}
		return true
	})
	require.Equal(t, []adminplan.Timing{
		{Text: "Tiết 2 thứ Năm, ngày 12/3/2026 (Rằm)", From: adminplan.DateOf(2026, 3, 12), To: adminplan.DateOf(2026, 3, 12)},
		{Text: "Như Công văn số 5/SNV ngày 12/3/2026"}, {Text: "Buổi 1 – 14/9"},
	}, found)
}

// A heading may be the clause that says who is in charge of what stands below it.
func TestHeadingThatIsAClause(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. MỤC ĐÍCH\n1. Giữ đê.\nII. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị của tỉnh\na) Sở Y tế chủ trì, phối hợp với Sở Nội vụ:\n- Lập sổ vườn ươm.\nb) Cơ quan chủ trì:\n- Lập sổ cây.\n")
	tasks := p.Sections[1].Assignments[0].Tasks
	require.Len(t, tasks, 2)
	require.Empty(t, tasks[0].Text)
	require.Equal(t, "Sở Y tế", tasks[0].Lead[0].Name)
	require.Equal(t, "Sở Nội vụ", tasks[0].Partners[0].Name)
	require.Equal(t, []adminplan.TaskRole{adminplan.RoleLead, adminplan.RoleCoordinate}, tasks[0].Roles)
	require.Empty(t, tasks[1].Lead)
}

// The unit of a heading is in charge of what stands below it.
func TestUnitOfTheHeadingInCharge(t *testing.T) {
	p := planOf(t, webHead+webTitle+"I. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG, BIỆN PHÁP\n1. Phòng Ươm giống (PK15)\n1.1. Chủ trì, phối hợp với Phòng Kế toán mua hạt.\n1.2. Ươm 05 luống.\n2. Công tác khác\n2.1. Chủ trì các cuộc họp.\n")
	items := p.Sections[1].Items
	require.Equal(t, "Phòng Ươm giống (PK15)", items[0].Items[0].Lead[0].Name)
	require.Empty(t, items[0].Items[1].Lead)
	require.Empty(t, items[1].Items[0].Lead)
}
