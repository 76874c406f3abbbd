import { inventor } from './people/invent-person.js';
import type { Draw } from './draws/random.js';
import type { SampleRow } from './people/sample-row.js';

type GuestRow = SampleRow<'guests'>;

const COMMUNE = 'Xã Đại Sơn';

/** Position, organisation, how many. */
const LEADERS: readonly (readonly [position: string, organisation: string, count: number])[] = [
  ['Bí thư Đảng ủy, Chủ tịch HĐND', COMMUNE, 1],
  ['Phó Bí thư Thường trực Đảng ủy', COMMUNE, 1],
  ['Chủ tịch UBND', COMMUNE, 1],
  ['Phó Chủ tịch HĐND', COMMUNE, 1],
  ['Phó Chủ tịch UBND', COMMUNE, 2],
  ['Chủ tịch Ủy ban MTTQ', COMMUNE, 1],
  ['Trưởng Ban Xây dựng Đảng', COMMUNE, 1],
  ['Chủ nhiệm Ủy ban Kiểm tra Đảng ủy', COMMUNE, 1],
  ['Ủy viên Ban Thường vụ Đảng ủy', COMMUNE, 4],
  ['Trưởng phòng', 'Phòng Văn hóa - Xã hội', 1],
  ['Trưởng phòng', 'Phòng Kinh tế', 1],
  ['Chánh Văn phòng', 'Văn phòng HĐND và UBND', 1],
  ['Trưởng Công an xã', 'Công an xã', 1],
  ['Chỉ huy trưởng', 'Ban Chỉ huy Quân sự xã', 1],
];

const GUESTS: readonly (readonly [position: string, organisation: string, rank: string, count: number])[] = [
  ['Phó Giám đốc', 'Sở Nội vụ thành phố Hải Phòng', 'Thành phố', 1],
  ['Phó Trưởng ban', 'Ban Thi đua - Khen thưởng thành phố', 'Thành phố', 1],
  ['Chuyên viên', 'Ban Thi đua - Khen thưởng thành phố', 'Thành phố', 2],
  ['Phóng viên', 'Báo và Phát thanh, Truyền hình Hải Phòng', 'Thành phố', 3],
  ['Chủ tịch UBND', 'Xã Tân Kỳ', 'Xã bạn', 1],
  ['Phó Chủ tịch UBND', 'Xã Hà Tây', 'Xã bạn', 1],
  ['Nguyên Bí thư Đảng ủy', 'Xã Hưng Đạo (trước sắp xếp)', 'Nguyên lãnh đạo', 1],
  ['Nguyên Chủ tịch UBND', 'Xã Bình Lãng (trước sắp xếp)', 'Nguyên lãnh đạo', 1],
  ['Nguyên Chủ tịch UBND', 'Xã Đại Sơn (trước sắp xếp)', 'Nguyên lãnh đạo', 2],
  ['Hiệu trưởng', 'Các trường học trên địa bàn', 'Xã', 4],
  ['Chủ tịch', 'Hội Người cao tuổi xã', 'Xã', 1],
  ['Chủ tịch', 'Hội Chữ thập đỏ xã', 'Xã', 1],
  ['Giám đốc', 'Doanh nghiệp tài trợ', 'Doanh nghiệp', 4],
  ['Anh hùng Lực lượng vũ trang nhân dân', 'Thôn Nghĩa Dũng', 'Xã', 1],
  ['Thân nhân Bà mẹ Việt Nam anh hùng', 'Thôn Xuân Nẻo', 'Xã', 2],
];

/**
 * As people write a number down: with dots, blanks, +84, and as a number that lost its zero. No subscriber has had 095 since
 * its network closed, so these ring nowhere.
 */
function drawPhone(draw: Draw): string | number {
  const first = draw.between(0, 9);
  const [second, third] = [draw.between(100, 999), draw.between(100, 999)];
  const dotted = `095${first}.${second}.${third}`;
  const shapes: readonly (readonly [string | number, number])[] = [
    [dotted, 50],
    [dotted.replaceAll('.', ' '), 30],
    [`+84 95${first} ${second} ${third}`, 8],
    [Number(dotted.replaceAll('.', '')), 12],
  ];
  return draw.weighted(shapes, dotted);
}

/** Leaders and guests; one of them is nominated as well, one says neither what he is called nor as what he comes. */
export function inviteGuests(draw: Draw, taken: ReadonlySet<string>): GuestRow[] {
  const invent = inventor(draw, taken);
  const person = (): GuestRow => {
    const { name, gender } = invent(
      draw.weighted(
        [
          ['Nam', 64],
          ['Nữ', 36],
        ],
        'Nam',
      ),
      35,
      80,
    );
    return { name, gender, phone: drawPhone(draw) };
  };
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return [
    ...LEADERS.flatMap(([position, organisation, count]) =>
      times(count, () => ({ class: 'Lãnh đạo', ...person(), position, organisation, rank: 'Xã' })),
    ),
    ...GUESTS.flatMap(([position, organisation, rank, count]) =>
      times(count, () => ({ class: 'Khách mời', ...person(), position, organisation, rank })),
    ),
    {
      class: 'Khách mời',
      name: 'Vũ Thị Thanh Nhàn',
      gender: 'Nữ',
      position: 'Giám đốc',
      organisation: 'Doanh nghiệp tài trợ',
      rank: 'Doanh nghiệp',
    },
    { class: 'Khách mởi', ...person(), position: 'Trụ trì', organisation: 'Chùa làng Nghĩa Xá', rank: 'Xã' },
  ];
}
