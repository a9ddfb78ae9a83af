import type { Problem } from '../definition/problem.ts';
import { arabicClinic } from './clinic-words.ts';
import { once } from './once.ts';
import type { Strings } from './strings.ts';
import { arabic as values } from './values.ts';

const or = once(() => new Intl.ListFormat('ar', { type: 'disjunction' }));
const rules = once(() => new Intl.PluralRules('ar'));

/** A noun as it is counted: one of them, two, three to ten, eleven to ninety-nine, and in round hundreds. */
type Counted = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>;

const answers: Counted = { one: 'إجابة واحدة', two: 'إجابتين', few: 'إجابات', many: 'إجابة', other: 'إجابة' };
const characters: Counted = { one: 'حرفًا واحدًا', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' };
const decimals: Counted = { one: 'منزلة عشرية واحدة', two: 'منزلتين عشريتين', few: 'منازل عشرية', many: 'منزلة عشرية', other: 'منزلة عشرية' };
const minutes: Counted = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };

/** A number with its noun; one and two are said by the noun alone. */
function plural(number: number, noun: Counted): string {
  const form = rules().select(number);
  if (form === 'one' || form === 'two') return noun[form];
  return `${number} ${noun[form === 'zero' ? 'other' : form]}`;
}

/** What reads from left to right wherever it stands: an example, a number to dial. */
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A limit as it is said: a number, a day, a time, or both. */
function limitWords(limit: number | string): string {
  if (typeof limit === 'number') return values.number(limit);
  if (limit === 'today') return 'اليوم';
  if (limit.includes('T')) return values.dateTime(limit);
  return limit.includes(':') ? values.time(limit) : values.date(limit);
}

const limitKind = (limit: string): string => (limit.includes(':') ? 'وقت' : 'تاريخ');

/** Why a draft was not taken and how to mend it; `orSkip` ends a sentence where skipping is another way. */
function wordProblem(problem: Problem, orSkip: string): string {
  switch (problem.code) {
    case 'required':
      return `يرجى كتابة إجابة${orSkip}.`;
    case 'choose-one':
      return `يرجى اختيار إجابة${orSkip}.`;
    case 'choose-unit':
      return 'يرجى اختيار الوحدة أيضًا.';
    case 'consent-required':
      return 'للمتابعة، يرجى تحديد مربع المعلومات الصحية. وإن لم ترغب في ذلك فاختر «ليس الآن».';
    case 'not-a-phone-number':
      return `يرجى كتابة رقم هاتف من 6 أرقام على الأقل، مثل ${leftToRight('+84 24 1234 5678')}.`;
    case 'not-an-email':
      return `يرجى كتابة عنوان بريد إلكتروني، مثل ${leftToRight('name@example.com')}.`;
    case 'not-a-url':
      return `يرجى كتابة عنوان موقع يبدأ بـ ${leftToRight('https://')} أو ${leftToRight('http://')}، مثل ${leftToRight('https://www.example.com')}.`;
    case 'not-a-number':
      return `يرجى كتابة العدد بالأرقام، مثل ${leftToRight('1500')} أو ${leftToRight('1.5')}، دون فاصلة بين الآلاف.`;
    case 'not-a-whole-number':
      return 'يرجى كتابة عدد صحيح بالأرقام، مثل 12.';
    case 'not-a-date':
      return `يرجى كتابة تاريخ موجود، والسنة بأربعة أرقام، مثل مارس 2024 أو ${leftToRight('15/3/2024')}.`;
    case 'not-a-time':
      return `يرجى كتابة الوقت بالساعات والدقائق، مثل ${leftToRight('14:30')}.`;
    case 'too-vague':
      return `يرجى كتابة التاريخ بدقة أكبر، كما في المثال${orSkip}.`;
    case 'wrong-format':
      return 'يرجى كتابة الإجابة بالشكل الذي يطلبه السؤال.';
    case 'read-only':
      return 'لا يمكن تغيير هذه الإجابة هنا. يرجى اختيار «متابعة».';
    case 'unknown-option':
    case 'wrong-kind':
      return 'يرجى اختيار الإجابة من جديد.';
    default:
      return wordLimit(problem);
  }
}

/** What keeps an answer from being too much or too little. */
function wordLimit(problem: Extract<Problem, { limit: number | string }>): string {
  switch (problem.code) {
    case 'too-few-choices':
      return `يرجى اختيار ${plural(problem.limit, answers)} على الأقل.`;
    case 'too-many-choices':
      return `يرجى اختيار ${plural(problem.limit, answers)} على الأكثر.`;
    case 'too-many-answers':
      return `يرجى كتابة ${plural(problem.limit, answers)} على الأكثر وحذف الباقي.`;
    case 'too-short':
      return `يرجى كتابة ${plural(problem.limit, characters)} على الأقل.`;
    case 'too-long':
      return `يرجى اختصار النص إلى ${plural(problem.limit, characters)} على الأكثر.`;
    case 'too-many-decimals':
      return problem.limit === 0 ? 'يرجى كتابة عدد صحيح بالأرقام، مثل 12.' : `يرجى تقريب العدد إلى ${plural(problem.limit, decimals)}.`;
    case 'too-low':
      return typeof problem.limit === 'number' ? `يرجى كتابة عدد لا يقل عن ${limitWords(problem.limit)}.` : `يرجى كتابة ${limitKind(problem.limit)} لا يسبق ${limitWords(problem.limit)}.`;
    case 'too-high':
      return typeof problem.limit === 'number' ? `يرجى كتابة عدد لا يزيد على ${limitWords(problem.limit)}.` : `يرجى كتابة ${limitKind(problem.limit)} لا يتجاوز ${limitWords(problem.limit)}.`;
  }
}

/** Arabic, in words that suit women and men alike. */
export const ar: Strings = {
  language: 'ar',
  direction: 'rtl',
  valueWords: values,
  ...arabicClinic,
  panelName: (clinic) => `قبل زيارتك: أسئلة من ${clinic}`,
  close: 'إغلاق',
  progress: (section, of) => `الجزء ${section} من ${of}`,
  conversationSoFar: 'إجاباتك حتى الآن',
  acknowledgement: 'شكرًا لك. سيراجع المختص هذا معك.',
  chooseAny: 'اختر كل ما ينطبق.',
  chooseAtLeast: (least) => `اختر ${plural(least, answers)} على الأقل.`,
  chooseUpTo: (limit) => `اختر ${plural(limit, answers)} على الأكثر.`,
  yourOwnWords: (label) => `${label}: بكلماتك`,
  inYourOwnWords: 'بكلماتك',
  somethingElse: 'شيء آخر',
  iAmNotSure: 'لستُ على يقين',
  date: 'التاريخ',
  time: 'الوقت',
  unit: 'الوحدة',
  dateOrder: ['day', 'month', 'year'],
  dateWords: ['في', 'من', 'يوم', 'شهر', 'سنة', 'عام', 'حوالي', 'نحو', 'تقريبا'],
  dateExamples: (examples, exact) => `${exact ? 'مثلًا' : 'بقدر ما تتذكر، مثلًا'}: ${or().format(examples)}.`,
  drawnSides: { head: 'الرأس', front: 'الأمام', back: 'الخلف' },
  findInList: 'البحث في هذه القائمة',
  foundSome: (found, of) => `يظهر ${found} من ${of}`,
  foundNone: (sought) => `لا شيء هنا يحتوي على «${sought}». جرّب كلمة أخرى أو حروفًا أقل.`,
  removed: (left) => `تم الحذف. بقي ${plural(left, answers)}.`,
  understood: (answer) => `فهمنا هذا على أنه ${answer}.`,
  unsureWords: ['لا أعرف', 'لا أدري', 'لا أذكر', 'لا أتذكر', 'غير متأكد', 'غير متأكدة', 'لست متأكدا', 'لست متأكدة', 'لست على يقين'],
  choose: 'اختيار',
  format: (format) => `يُكتب على هذا الشكل: ${leftToRight(format)}`,
  bringThis: 'يرجى إحضار هذا معك إلى الزيارة.',
  answerNumber: (number) => `الإجابة ${number}`,
  addAnother: 'إضافة إجابة أخرى',
  removeOne: (name) => `حذف: ${name}`,
  removeWord: 'حذف',
  between: (least, greatest) => `من ${least} إلى ${greatest}.`,
  charactersLeft: (left) => (left < 0 ? `النص أطول بمقدار ${plural(-left, characters)}` : `يمكنك كتابة ${plural(left, characters)} بعد`),
  whyWeAsk: 'لماذا نسأل',
  continue: 'متابعة',
  back: 'رجوع',
  skip: 'تخطٍّ',
  notNow: 'ليس الآن',
  skipped: 'تم التخطي',
  change: (question) => `تغيير: ${question}`,
  changeWord: 'تغيير',
  problem: (problem, canSkip) => wordProblem(problem, canSkip ? '، أو تخطي هذا السؤال' : ''),
  call: (who, clinic) =>
    ({ 'emergency-number': 'الاتصال بالطوارئ', 'urgent-number': 'الاتصال بالرعاية العاجلة', 'crisis-line': 'الاتصال بخط الدعم', 'clinic-phone': `الاتصال بـ ${clinic}` })[who],
  tellClinic: (clinic) => `إبلاغ ${clinic} بما اخترتُه`,
  safeToGoOn: 'أنا بأمان وأريد المتابعة',
  nothingSentYet: 'لم يُرسل أي شيء بعد.',
  stillLoading: 'ما زال هذا قيد التحميل. يرجى الانتظار لحظة.',
  notLoaded: 'تعذر تحميل بقية هذه الأسئلة. إجاباتك ما زالت هنا. يرجى المحاولة مرة أخرى.',
  withoutNumber: (clinic) => `من دون رقم هاتف لا تستطيع ${clinic} معاودة الاتصال بك.`,
  reviewTitle: 'إجاباتك',
  reviewLead: (clinic) => `يرجى مراجعتها. لم يُرسل أي شيء بعد. عند الضغط على «إرسال» تصل إجاباتك إلى ${clinic} وحدها.`,
  cardsTitle: 'من المفيد معرفته: الأمر نفسه للجميع',
  sendAnswers: 'إرسال',
  sending: 'جارٍ إرسال إجاباتك…',
  sendingAgain: 'لم تُرسل بعد. الاتصال لا يستجيب، وما زلنا نحاول. يرجى إبقاء هذه الصفحة مفتوحة.',
  sentTitle: 'تم الإرسال',
  sentLead: (clinic, replyTime) => `وصلت إجاباتك إلى ${clinic}.${replyTime ? ` الرد يكون عادةً خلال ${replyTime}.` : ''} سيراجعها المختص معك.`,
  sentStoppedLead: (clinic, canReply) =>
    `وصلت إجاباتك إلى ${clinic}، لكنها قد لا تُقرأ فورًا.${canReply ? '' : ` لم تترك رقمًا، لذلك لا تستطيع ${clinic} معاودة الاتصال بك.`} يرجى طلب المساعدة المذكورة أعلاه الآن.`,
  receipt: 'رقم الإيصال',
  copy: 'نسخ',
  copied: 'تم النسخ',
  notCopied: 'تعذر النسخ',
  handedOverTitle: 'سُلّمت إلى هذا الموقع',
  handedOverLead: (clinic) => `سُلّمت إجاباتك إلى هذا الموقع، ولا يمكننا معرفة ما إذا كانت قد وصلت إلى ${clinic}.`,
  notSentTitle: 'لم تُرسل',
  notSentLead: 'لم تصل إجاباتك إلى العيادة. ما زالت هنا: لا يضيع شيء مما كتبته ما دامت هذه الصفحة مفتوحة.',
  tryAgain: 'إعادة المحاولة',
  changeAnswers: 'تغيير إجاباتي',
  copyAnswers: 'نسخ إجاباتي',
  printAnswers: 'طباعة إجاباتي',
  declinedTitle: 'لا بأس',
  declinedLead: (clinic) => `لم يُحفظ أي شيء ولم يُرسل. وإن كنت تفضل الحديث فيمكنك الاتصال بـ ${clinic}.`,
  startAgain: 'البدء من جديد',
  endedTitle: 'قبل أن تغادر',
  draftNotice: 'مسودة: لم يعتمد أي مختص هذه الأسئلة بعد. للتجربة فقط.',
  visitorCopyTitle: (clinic) => `إجاباتي إلى ${clinic}`,
  languageChoice: (language) => `اللغة: ${language}`,
  languageNow: (language) => `اللغة الآن هي ${language}.`,
  languageFailed: (language) => `تعذر تحميل «${language}»، لذلك تبقى هذه الصفحة بالعربية. إجاباتك ما زالت هنا.`,
  startAgainTitle: 'البدء من جديد؟',
  startAgainLead: 'سيُمحى ما أجبت به هنا.',
  keepAnswers: 'الاحتفاظ بإجاباتي',
  idleTitle: 'هل ما زلت هنا؟',
  idleLead: (left) => `حفاظًا على خصوصيتك تُمحى هذه الشاشة بعد ${plural(left, minutes)}.`,
  stillHere: 'ما زلتُ هنا',
  clearedLead: (passed) => `حفاظًا على خصوصيتك مُحيت إجاباتك هنا بعد ${plural(passed, minutes)} من دون استخدام. ما أرسلته من قبل لم يتأثر.`,
  keptInTab: (kept) => `تبقى إجاباتك في علامة التبويب هذه ${plural(kept, minutes)}، ويمكن لبرامج هذا الموقع قراءتها.`,
  clearNow: 'محوها الآن',
};
