/** A fixed value or column name of the contract as it stands in mid-sentence: "Dự bị" → "dự bị". */
export const midSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Common nouns before the name of a place, small in mid-sentence (Decree 30/2020, annex II); "Hội Nông dân" is a name itself. */
const KIND_OF_PLACE =
  /^(?:Thôn|Xóm|Làng|Bản|Ấp|Buôn|Khu|Khu phố|Khu dân cư|Tổ dân phố|Xã|Phường|Thị trấn|Đặc khu|Quận|Huyện|Tỉnh|Thành phố) [\p{Lu}\d]/u;

/** A unit as an office spells it, in mid-sentence: "thôn Mỗ Đoạn", but "HTX Nông nghiệp", "Bình Lãng", "Phòng Kinh tế". */
export const unitMidSentence = (unit: string): string => (KIND_OF_PLACE.test(unit) ? midSentence(unit) : unit);
