package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// acts reports whether the words at i, behind the name of a unit, say that it is in charge of something.
func acts(s string, i int) bool {
	head := headHash(s, i)
	if doVerbs.atHead(s, i, head) > i {
		return true
	}
	j, verb := skipManner(s, i, head)
	if leadVerbs.atHead(s, j, verb) > j || doVerbs.atHead(s, j, verb) > j || helps(s, i) || nameActs.atHead(s, i, head) > i || manyActs.atHead(s, i, head) > i {
		return true
	}
	if j == i {
		return false
	}
	// "sẽ tổ chức khám", "tiếp tục tổ chức tập huấn"
	k := skip(s, manner.atHead(s, i, head))
	return k < j && doVerbs.at(s, k) > k
}

// helps reports whether "giúp" at i is what a unit does: "giúp UBND xã theo dõi". Teams that help have it in their names: "tiểu ban giúp việc".
func helps(s string, i int) bool {
	j := at(s, i, "giúp")
	return j > i && at(s, skip(s, j), "việc") == skip(s, j)
}

// leadVerbs are what a unit in charge does, with words before them that say how; doVerbs are what any unit may do.
var (
	leadVerbs = newWords("chủ trì", "phối hợp", "tham mưu", "hướng dẫn", "theo dõi", "chỉ đạo", "kiểm tra", "báo cáo", "đôn đốc", "giám sát")
	doVerbs   = newWords("có trách nhiệm", "chịu trách nhiệm", "là đầu mối", "làm đầu mối", "là cơ quan", "là đơn vị", "thực hiện", "xây dựng", "cụ thể hóa", "tổ chức", "triển khai", "bố trí", "tổng hợp", "rà soát", "cung cấp", "cân đối", "thẩm định", "hoàn thành", "cập nhật", "lập",
		"tuyên truyền", "quán triệt", "tăng cường", "đẩy mạnh", "phát động", "đăng ký", "phân công", "hỗ trợ", "huy động", "kiện toàn", "củng cố", "duy trì", "lồng ghép", "bổ sung", "điều chỉnh", "vận động", "phổ biến", "công khai", "khảo sát", "đánh giá", "hoàn thiện", "lựa chọn", "bảo đảm", "đảm bảo", "tập huấn", "thông báo", "nghiên cứu", "giải quyết", "xử lý", "nâng cao", "khắc phục", "phân bổ", "tổng kết", "ngăn chặn", "gửi")
)

// leadOpeners are words with which a sentence opens that says when, why or on what grounds the unit behind the next comma acts.
var leadOpeners = newWords(
	"hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần", "định kỳ", "mỗi năm", "trên cơ sở", "căn cứ", "trong", "trước", "trước ngày", "chậm nhất", "sau khi", "ngay sau khi", "ngay khi", "khi", "kết thúc", "đối với", "nếu", "trường hợp", "để", "nhằm", "theo",
	"tháng", "quý", "quí", "từ", "đến", "năm", "cuối năm", "đầu năm", "giai đoạn", "ngoài", "bên cạnh đó", "đồng thời", "đột xuất", "tùy", "với", "vào", "sau", "đặc biệt", "cụ thể",
)

// maxOpener bounds in bytes how far behind an opener the unit may stand.
const maxOpener = 400

// behindOpener returns where the unit stands of which the sentence at i tells behind words that say when, why or on what grounds it acts: "Hằng năm, Sở Y tế chủ
// trì …". It is i where the sentence opens otherwise or no unit acts behind a comma.
func behindOpener(s string, i int) int {
	if leadOpeners.at(s, i) == i || atAny(s, i, "theo dõi", "từ chối", "trong đó") > i {
		return i
	}
	for j, limit := i, min(len(s), i+maxOpener); j < limit; {
		k := strings.IndexByte(s[j:limit], ',')
		if k < 0 {
			return i
		}
		j = skip(s, j+k+1)
		if acts(s, j) {
			// "Trong quý II, phối hợp với Công an xã, Trạm Y tế kiểm tra": who acts is not named.
			return i
		}
		head, many := orgHead(s, j)
		if head == j || !many && !viet.UpperAt(s, j) {
			continue
		}
		var names [4]adminplan.OrgRef
		list, end := namesAt(s, j, head, many, false, names[:0])
		if end = skip(s, end); askedBy(s, j, end) > end {
			return j
		}
		end = behindName(s, end)
		if acts(s, end) {
			if m, verb := skipManner(s, end, headHash(s, end)); len(list) == 1 && vagueUnits.at(list[0].Name, 0) == len(list[0].Name) && leadVerbs.atHead(s, m, verb) == m && atAny(s, end, "có trách nhiệm", "chịu trách nhiệm") == end {
				// All who have to do with it, of whom the lines below name those in charge.
				return i
			}
			return j
		}
	}
	return i
}

// behindName returns where what the unit is in charge of stands, whose name ends at i: a comma may part them, as in "Sở Y tế, chịu trách nhiệm tổng hợp".
func behindName(s string, i int) int {
	if i < len(s) && s[i] == ',' {
		if j := skip(s, i+1); atAny(s, j, "chịu trách nhiệm", "có trách nhiệm") > j {
			return j
		}
	}
	return i
}

// mandates go on with the words by which a unit acts within what it is for.
var mandates = newWords("nhiệm vụ", "quyền hạn", "thẩm quyền", "phạm vi", "lĩnh vực", "quản lý nhà nước", "quản lý", "được giao", "được phân công", "của mình", "của đơn vị mình", "của đơn vị", "của ngành", "của ngành mình", "của từng đơn vị", "cụ thể")

// behindMandate returns where what a unit does stands behind the words at i by which it acts: "theo chức năng, nhiệm vụ được giao tổ chức …"; i itself where
// other words stand there.
func behindMandate(s string, i int) int {
	j := atAny(s, i, "theo chức năng", "căn cứ chức năng", "căn cứ vào chức năng", "trên cơ sở chức năng")
	if j == i {
		return i
	}
	for {
		k := skip(s, j)
		if k < len(s) && s[k] == ',' {
			k = skip(s, k+1)
		}
		l := skip(s, at(s, k, "và"))
		if j = mandates.at(s, l); j == l {
			return k
		}
	}
}

// grounded reports whether the words at i, behind the name of a unit, say on what grounds it acts: "UBND các xã căn cứ tình hình của xã xây dựng …".
func grounded(s string, i int) bool {
	if i < len(s) && s[i] == ',' {
		i = skip(s, i+1)
	}
	return atAny(s, i, "căn cứ", "trên cơ sở") > i
}

// askedBy returns where the unit stands that gets its task from the one whose name begins at i, in the words at j: "UBND xã giao Phòng Kinh tế …". A body above
// others may ask politely, others ask for something. It is j where nobody is asked.
func askedBy(s string, i, j int) int {
	if j >= len(s) {
		return j
	}
	if s[j] == 'c' {
		if j = skip(s, at(s, j, "cũng")); j >= len(s) {
			return j
		}
	}
	k := j
	switch s[j] {
	case 'g', 'p', 'y':
		k = atAny(s, j, "giao cho", "giao", "phân công", "yêu cầu")
	case 0xc4:
		if k = at(s, j, "đề nghị"); k > j && atAny(s, i, "ubnd", "ủy ban nhân dân", "chủ tịch", "ban chỉ đạo") == i {
			// A department may ask many, and those above it for something else.
			if _, many := orgHead(s, skip(s, k)); !many {
				k = j
			}
		}
	}
	if k == j {
		return j
	}
	k = skip(s, k)
	if l := skip(s, smallPosts.at(s, k)); l > k && l < len(s) && collective(s, l, headHash(s, l)) > l {
		k = l
	}
	if head, _ := orgHead(s, k); head == k || atD(s, k, "các đồng chí") > k {
		return j
	}
	return k
}

// vagueUnits are names of units that tell no one from another.
var vagueUnits = newWords("các cơ quan, đơn vị, địa phương", "các cơ quan, đơn vị liên quan", "các cơ quan, đơn vị", "các cơ quan", "các đơn vị liên quan", "các đơn vị", "các địa phương", "các cấp, các ngành", "các cấp")

// smallPosts stand in small letters before the units whose heads are asked.
var smallPosts = newWords("thủ trưởng", "giám đốc", "chủ tịch", "người đứng đầu", "lãnh đạo", "trưởng")
