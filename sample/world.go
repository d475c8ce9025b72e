package sample

import "strings"

// The provinces, communes, schools and people of the samples are invented. Names of places are put together from words
// that many places bear, names of people from common parts; where one is also a real name, that is chance.

var provinceNames = []string{
	"An Sơn", "Lam Giang", "Đông Lĩnh", "Tây Hà", "Thanh Xuyên", "Ninh Khê", "Phú Lâm", "Hải Thượng", "Vĩnh Sa", "Bắc Mạc",
}

var communeNames = []string{
	"Tân Khê", "Đồng Mai", "Hòa Phong", "Cẩm Thạch", "Yên Thọ", "Mường Lay Thượng", "Phước Điền", "Quảng Lạc", "Bình Nghi", "Nậm Sài",
	"Trung Hà", "Xuân Lũng", "Kim Sơn Đông", "Thạch Bàn", "Ea Nuôl Hạ", "Hưng Trạch",
}

var schoolNames = []string{"Lê Thánh Khê", "Nguyễn Trường Sơn", "Tân Khê", "Đồng Mai", "Hồ Sen", "Bến Ngự Thượng"}

var (
	familyNames = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò", "Giàng", "Nông"}
	middleNames = []string{"Văn", "Thị", "Đức", "Minh", "Thanh", "Quang", "Ngọc", "Hữu", "Thu", "Xuân"}
	givenNames  = []string{"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hòa", "Khánh", "Lan", "Long", "Mai", "Nam", "Phong", "Quỳnh", "Sơn", "Thảo", "Tuấn", "Yến"}
)

func person(r *random) string {
	return pick(r, familyNames) + " " + pick(r, middleNames) + " " + pick(r, givenNames)
}

// capitals writes a name as heads do. It suits Vietnamese: each letter has one capital.
func capitals(s string) string { return strings.ToUpper(s) }

// initials gives the capitals of the words of a name: "TK" of "Tân Khê". Đ stays Đ.
func initials(name string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(name) {
		for _, c := range word {
			b.WriteString(strings.ToUpper(string(c)))
			break
		}
	}
	return b.String()
}
