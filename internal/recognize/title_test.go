package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Words that usually want others behind them may end a title too, and prose may follow right below.
func TestTitleEndsAboveProse(t *testing.T) {
	const sections = "I. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
	const prose = "Trong những năm qua rừng ven biển bị xói lở nhiều nơi, để giữ đê và giữ đất, Ủy ban nhân dân xây dựng Kế hoạch như sau:\n"
	for _, title := range []string{
		"Trồng rừng ngập mặn trên địa bàn huyện", "Trồng rừng gắn với chuyển đổi số", "Triển khai thực hiện việc trồng rừng ngập mặn trên địa bàn tỉnh",
	} {
		p := planOf(t, webHead+"KẾ HOẠCH\n"+title+"\n"+prose+sections)
		require.Equal(t, title, p.Title)
		require.Empty(t, p.Bases)
		require.Len(t, p.Preamble, 1)
	}
	p := planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn của\nỦy ban nhân dân tỉnh\n"+prose+sections)
	require.Equal(t, "Trồng rừng ngập mặn của Ủy ban nhân dân tỉnh", p.Title)
}
