package meaning

// weekday returns the end of the name of a day of the week at i; i itself where none stands there. "Thứ" with another number counts something else.
func weekday(s string, i int) int {
	if i >= len(s) || s[i]|0x20 != 't' && s[i]|0x20 != 'c' {
		return i
	}
	j := at(s, i, "thứ")
	if j == i {
		return at(s, i, "chủ nhật")
	}
	j = skip(s, j)
	if k := atAny(s, j, "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy"); k > j {
		return k
	}
	if k := digitsAt(s, j); k == j+1 && s[j] >= '2' && s[j] <= '7' && !(k < len(s) && (s[k] == '/' || s[k] == '-')) {
		return k
	}
	return i
}

// overWeekday returns where the date may stand behind an hour that ends at i, with the part of the day and the day of the week between them: "8h00, sáng
// thứ Bảy, ngày …", "14 giờ 00 (thứ 5), ngày …".
func overWeekday(s string, i int) int {
	i = overComma(s, i)
	if k := partsOfDay.at(s, i); k > i {
		i = overComma(s, k)
	}
	j := i
	if j < len(s) && s[j] == '(' {
		j = skip(s, j+1)
	}
	k := weekday(s, j)
	if k == j {
		return i
	}
	if j > i {
		if k == len(s) || s[k] != ')' {
			return i
		}
		k++
	}
	return overComma(s, k)
}

// overComma returns i moved over blanks and one comma.
func overComma(s string, i int) int {
	if i = skip(s, i); i < len(s) && s[i] == ',' {
		i = skip(s, i+1)
	}
	return i
}
