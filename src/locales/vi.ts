import type { Problem } from '../definition/problem.ts';
import { vietnameseClinic } from './clinic-words.ts';
import { once } from './once.ts';
import type { Strings } from './strings.ts';
import { vietnamese as values } from './values.ts';

const or = once(() => new Intl.ListFormat('vi', { type: 'disjunction' }));
/** A limit as it is said: a number, a day, a time, or both. */
function limitWords(limit: number | string): string {
  if (typeof limit === 'number') return values.number(limit);
  if (limit === 'today') return 'hôm nay';
  if (limit.includes('T')) return values.dateTime(limit);
  return limit.includes(':') ? values.time(limit) : values.date(limit);
}

function limitKind(limit: string): string {
  return limit.includes(':') ? 'một thời điểm' : 'một ngày';
}

/** Why a draft was not taken and how to mend it; `orSkip` ends a sentence where skipping is another way. */
function wordProblem(problem: Problem, orSkip: string): string {
  switch (problem.code) {
    case 'required':
      return `Bạn vui lòng viết câu trả lời${orSkip}.`;
    case 'choose-one':
      return `Bạn vui lòng chọn một câu trả lời${orSkip}.`;
    case 'choose-unit':
      return 'Bạn vui lòng chọn cả đơn vị.';
    case 'consent-required':
      return 'Để tiếp tục, bạn vui lòng đánh dấu vào ô về thông tin sức khỏe. Nếu chưa muốn, bạn hãy chọn “Để lúc khác”.';
    case 'not-a-phone-number':
      return 'Bạn vui lòng viết số điện thoại có ít nhất 6 chữ số, ví dụ +84 24 1234 5678.';
    case 'not-an-email':
      return 'Bạn vui lòng viết địa chỉ email, ví dụ ten@example.com.';
    case 'not-a-url':
      return 'Bạn vui lòng viết địa chỉ trang web bắt đầu bằng https:// hoặc http://, ví dụ https://www.example.com.';
    case 'not-a-number':
      return 'Bạn vui lòng viết số bằng chữ số, ví dụ 1500 hoặc 1,5, không dùng dấu chấm hay dấu phẩy để ngăn hàng nghìn.';
    case 'not-a-whole-number':
      return 'Bạn vui lòng viết số nguyên bằng chữ số, ví dụ 12.';
    case 'not-a-date':
      return 'Bạn vui lòng viết một ngày có thật, năm đủ bốn chữ số, ví dụ tháng 3 năm 2024 hoặc 15/3/2024.';
    case 'not-a-time':
      return 'Bạn vui lòng viết cả giờ và phút, ví dụ 14:30.';
    case 'too-vague':
      return `Bạn vui lòng ghi ngày tháng đầy đủ hơn, như trong ví dụ${orSkip}.`;
    case 'wrong-format':
      return 'Bạn vui lòng viết theo dạng mà câu hỏi yêu cầu.';
    case 'read-only':
      return 'Câu trả lời này không sửa được ở đây. Bạn vui lòng chọn Tiếp tục.';
    case 'unknown-option':
    case 'wrong-kind':
      return 'Bạn vui lòng chọn lại câu trả lời.';
    default:
      return wordLimit(problem);
  }
}

/** What keeps an answer from being too much or too little. */
function wordLimit(problem: Extract<Problem, { limit: number | string }>): string {
  switch (problem.code) {
    case 'too-few-choices':
      return `Bạn vui lòng chọn ít nhất ${problem.limit} mục.`;
    case 'too-many-choices':
      return `Bạn vui lòng chọn tối đa ${problem.limit} mục.`;
    case 'too-many-answers':
      return `Bạn vui lòng ghi tối đa ${problem.limit} câu trả lời và xóa bớt những câu khác.`;
    case 'too-short':
      return `Bạn vui lòng viết ít nhất ${problem.limit} ký tự.`;
    case 'too-long':
      return `Bạn vui lòng viết ngắn lại, tối đa ${problem.limit} ký tự.`;
    case 'too-many-decimals':
      return problem.limit === 0 ? 'Bạn vui lòng viết số nguyên bằng chữ số, ví dụ 12.' : `Bạn vui lòng làm tròn đến ${problem.limit} chữ số thập phân.`;
    case 'too-low':
      return typeof problem.limit === 'number'
        ? `Bạn vui lòng viết một số từ ${limitWords(problem.limit)} trở lên.`
        : `Bạn vui lòng ghi ${limitKind(problem.limit)} không sớm hơn ${limitWords(problem.limit)}.`;
    case 'too-high':
      return typeof problem.limit === 'number'
        ? `Bạn vui lòng viết một số từ ${limitWords(problem.limit)} trở xuống.`
        : `Bạn vui lòng ghi ${limitKind(problem.limit)} không muộn hơn ${limitWords(problem.limit)}.`;
  }
}

/** Vietnamese. */
export const vi: Strings = {
  language: 'vi',
  direction: 'ltr',
  valueWords: values,
  ...vietnameseClinic,
  panelName: (clinic) => `Trước buổi khám: câu hỏi từ ${clinic}`,
  close: 'Đóng',
  progress: (section, of) => `Phần ${section} trên tổng số ${of}`,
  conversationSoFar: 'Câu trả lời của bạn đến lúc này',
  acknowledgement: 'Cảm ơn bạn. Nhân viên y tế sẽ cùng bạn xem lại điều này.',
  chooseAny: 'Chọn tất cả những mục đúng với bạn.',
  chooseAtLeast: (least) => `Chọn ít nhất ${least} mục.`,
  chooseUpTo: (limit) => `Chọn tối đa ${limit} mục.`,
  yourOwnWords: (label) => `${label}: bằng lời của bạn`,
  inYourOwnWords: 'Bằng lời của bạn',
  somethingElse: 'Khác',
  iAmNotSure: 'Tôi không chắc',
  date: 'Ngày',
  time: 'Giờ',
  unit: 'Đơn vị',
  dateOrder: ['day', 'month', 'year'],
  dateWords: ['ngày', 'mùng', 'mồng', 'tháng', 'thg', 't', 'năm', 'vào', 'khoảng', 'hồi'],
  dateExamples: (examples, exact) => `${exact ? 'Ví dụ' : 'Bạn nhớ đến đâu thì ghi đến đó, ví dụ'}: ${or().format(examples.map((example) => `“${example}”`))}.`,
  drawnSides: { head: 'Đầu', front: 'Phía trước', back: 'Phía sau' },
  findInList: 'Tìm trong danh sách này',
  foundSome: (found, of) => `Hiện ${found} trên ${of} mục`,
  foundNone: (sought) => `Không có mục nào chứa “${sought}”. Bạn thử từ khác hoặc gõ ít chữ hơn.`,
  removed: (left) => `Đã xóa. Còn ${left} câu trả lời.`,
  understood: (answer) => `Chúng tôi hiểu là ${answer}.`,
  unsureWords: ['không chắc', 'tôi không chắc', 'không nhớ', 'tôi không nhớ', 'không biết', 'tôi không biết', 'không rõ', 'tôi không rõ'],
  choose: 'Chọn',
  format: (format) => `Viết theo dạng: ${format}`,
  bringThis: 'Bạn vui lòng mang theo khi đến khám.',
  answerNumber: (number) => `Câu trả lời ${number}`,
  addAnother: 'Thêm câu trả lời',
  removeOne: (name) => `Xóa: ${name}`,
  removeWord: 'Xóa',
  between: (least, greatest) => `Từ ${least} đến ${greatest}.`,
  charactersLeft: (left) => (left < 0 ? `Thừa ${-left} ký tự` : `Còn ${left} ký tự`),
  whyWeAsk: 'Vì sao chúng tôi hỏi',
  continue: 'Tiếp tục',
  back: 'Quay lại',
  skip: 'Bỏ qua',
  notNow: 'Để lúc khác',
  skipped: 'Đã bỏ qua',
  change: (question) => `Sửa: ${question}`,
  changeWord: 'Sửa',
  problem: (problem, canSkip) => wordProblem(problem, canSkip ? ', hoặc bỏ qua câu hỏi này' : ''),
  call: (who, clinic) =>
    ({ 'emergency-number': 'Gọi cấp cứu', 'urgent-number': 'Gọi số hỗ trợ y tế gấp', 'crisis-line': 'Gọi đường dây hỗ trợ', 'clinic-phone': `Gọi ${clinic}` })[who],
  tellClinic: (clinic) => `Báo cho ${clinic} biết điều tôi đã chọn`,
  safeToGoOn: 'Tôi đang an toàn và muốn tiếp tục',
  nothingSentYet: 'Chưa có gì được gửi đi.',
  stillLoading: 'Xin chờ một chút: phần tiếp theo đang được tải.',
  notLoaded: 'Không tải được phần tiếp theo. Những gì bạn đã viết vẫn còn. Vui lòng kiểm tra kết nối và thử lại.',
  withoutNumber: (clinic) => `Nếu không có số điện thoại, ${clinic} không thể gọi lại cho bạn.`,
  reviewTitle: 'Câu trả lời của bạn',
  reviewLead: (clinic) => `Bạn vui lòng xem lại. Chưa có gì được gửi đi. Khi bạn bấm Gửi, câu trả lời của bạn sẽ đến ${clinic} và không đến ai khác.`,
  cardsTitle: 'Điều nên biết: giống nhau cho mọi người',
  sendAnswers: 'Gửi',
  sending: 'Đang gửi câu trả lời của bạn…',
  sendingAgain: 'Chưa gửi được. Kết nối không phản hồi; chúng tôi vẫn đang thử lại. Bạn vui lòng cứ để trang này mở.',
  sentTitle: 'Đã gửi',
  sentLead: (clinic, replyTime) =>
    `Câu trả lời của bạn đã đến ${clinic}.${replyTime ? ` Phòng khám thường trả lời trong vòng ${replyTime}.` : ''} Nhân viên y tế sẽ cùng bạn xem lại.`,
  sentStoppedLead: (clinic, canReply) =>
    `Câu trả lời của bạn đã đến ${clinic}, nhưng có thể chưa được xem ngay.${canReply ? '' : ` Bạn không để lại số điện thoại nên ${clinic} không thể gọi lại cho bạn.`} Bạn hãy nhờ đến sự trợ giúp đã nêu ở trên ngay bây giờ.`,
  receipt: 'Mã biên nhận',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  notCopied: 'Không sao chép được',
  handedOverTitle: 'Đã chuyển cho trang web này',
  handedOverLead: (clinic) => `Đã chuyển cho trang web này; chúng tôi không biết được ${clinic} đã nhận hay chưa.`,
  notSentTitle: 'Chưa gửi được',
  notSentLead: 'Câu trả lời của bạn chưa đến được phòng khám. Tất cả vẫn còn ở đây: những gì bạn đã viết không bị mất khi trang này còn mở.',
  tryAgain: 'Thử lại',
  changeAnswers: 'Sửa câu trả lời của tôi',
  copyAnswers: 'Sao chép câu trả lời của tôi',
  printAnswers: 'In câu trả lời của tôi',
  declinedTitle: 'Không sao cả',
  declinedLead: (clinic) => `Không có gì được lưu hay gửi đi. Nếu muốn nói chuyện trực tiếp, bạn có thể gọi ${clinic}.`,
  startAgain: 'Bắt đầu lại',
  endedTitle: 'Trước khi bạn rời đi',
  draftNotice: 'Bản nháp: chưa có nhân viên y tế nào phê duyệt những câu hỏi này. Chỉ để dùng thử.',
  visitorCopyTitle: (clinic) => `Câu trả lời của tôi cho ${clinic}`,
  languageChoice: (language) => `Ngôn ngữ: ${language}`,
  languageNow: (language) => `Đã chuyển sang ${language}.`,
  languageFailed: (language) => `Không tải được “${language}” nên phần này vẫn bằng tiếng Việt. Câu trả lời của bạn vẫn còn ở đây.`,
  startAgainTitle: 'Bắt đầu lại?',
  startAgainLead: 'Những gì bạn đã trả lời ở đây sẽ bị xóa.',
  keepAnswers: 'Giữ câu trả lời của tôi',
  idleTitle: 'Bạn còn ở đó không?',
  idleLead: (minutes) => `Để giữ riêng tư cho bạn, màn hình này sẽ được xóa sau ${minutes} phút nữa.`,
  stillHere: 'Tôi vẫn ở đây',
  clearedLead: (minutes) => `Để giữ riêng tư cho bạn, câu trả lời ở đây đã được xóa sau ${minutes} phút không dùng đến. Những gì bạn đã gửi không bị ảnh hưởng.`,
  keptInTab: (minutes) => `Được giữ trong thẻ này ${minutes} phút; mã của chính trang web này có thể đọc được.`,
  clearNow: 'Xóa ngay',
};
