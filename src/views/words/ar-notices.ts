import type { BundleFault } from "../../bundle/result.ts";
import type { LinkFault, NoticeMessage } from "../../state/notice.ts";
import { isolated, shortened } from "./shortened.ts";

const GONE = {
  event: "الحدث المذكور في الرابط لم يعد موجودًا",
  article: "المقالة المذكورة في الرابط لم تعد موجودة",
  place: "المكان المذكور في الرابط لم يعد موجودًا",
  story: "القصة المذكورة في الرابط لم تعد موجودة",
};
const FILTER_GONE = {
  place: "أحد الأماكن المذكورة في الرابط لم يعد موجودًا",
  source: "أحد المصادر المذكورة في الرابط لم يعد موجودًا",
};
const WIDENED = { filters: "عوامل التصفية", range: "مدة الأيام", map: "الخريطة" };
const HIDDEN = { event: "الحدث المذكور فيه", article: "المقالة المذكورة فيه" };

/** What the page tells its reader once, in Arabic. */
export function noticeInArabic(message: NoticeMessage): string {
  const rest = "عُرضت بقية الرابط.";
  switch (message.code) {
    case "left-out":
      return `تُرك ${quoted(message.parameter)} من الرابط: ${quoted(message.raw)} – ${faultInArabic(message.fault)}. ${rest}`;
    case "unknown-value":
      return `يذكر ${quoted(message.parameter)} في الرابط ${quoted(message.raw)}، وهو غير معروف هنا. ${rest}`;
    case "outside":
      return `تُرك ${quoted(message.parameter)} من الرابط: هذه الأيام تنتهي قبل أول حدث أو تبدأ بعد آخر حدث. ${rest}`;
    case "gone":
      return `${GONE[message.what]} في هذه الصفحة. ${rest}`;
    case "filter-gone":
      return `${FILTER_GONE[message.what]} في هذه الصفحة. ${rest}`;
    case "no-such-step":
      return "خطوات القصة أقل مما يذكره الرابط. عُرضت الخطوة الأخيرة.";
    case "widened":
      return `كان في الرابط ما يخفي ${HIDDEN[message.toShow]} (${message.widened.map((one) => WIDENED[one]).join("، ")})، فعُرض أكثر مما يذكره.`;
    case "address-refused":
      return "لا يسمح المتصفح الآن للعنوان بأن يتبع العرض. ما زالت «مشاركة» تعطي الرابط الصحيح.";
    case "language-missing":
      return "تعذّر جلب كلمات هذه اللغة. اخترها مرة أخرى عند عودة الاتصال.";
    case "data-missing":
      return "تعذّر جلب جزء من البيانات. أعد المحاولة عند عودة الاتصال.";
  }
}

const quoted = (raw: string): string => `«${isolated(shortened(raw))}»`;

function faultInArabic(fault: LinkFault): string {
  switch (fault.kind) {
    case "escape":
      return `كتابة مثل ${isolated("%20")} غير سليمة`;
    case "range":
      return `المنتظر يومان مثل ${isolated("2016-10-17..2016-10-21")}`;
    case "backwards":
      return "المدة تنتهي قبل أن تبدأ";
    case "map":
      return `المنتظر درجة التقريب وخط العرض وخط الطول مثل ${isolated("5/36.2/37.2")}`;
    case "zoom":
      return `درجة التقريب من 0 إلى ${fault.most}`;
    case "off-globe":
      return "لا توجد نقطة كهذه على الأرض";
    case "certainty":
      return "المنتظر عدد من 0 إلى 1";
    case "day":
      return `المنتظر يوم مثل ${isolated("2016-12-18")}`;
    case "step":
      return "المنتظر عدد يبدأ من 1";
    case "language":
      return `المنتظر رمز لغة مثل ${isolated("ar")}`;
    case "version":
      return "المنتظر عدد";
    case "newer":
      return "الرابط من إصدار أحدث، ويُعرض منه ما يفهمه هذا الإصدار";
    case "word":
      return `المنتظر ${fault.known.map(quoted).join("، ")}`;
  }
}

/** Why there is nothing to show and what to do, in Arabic. */
export function bundleFaultInArabic(file: string, fault: BundleFault): string {
  switch (fault.code) {
    case "status":
      return `جواب الخادم عن ${isolated(file)} هو ${fault.status}. تحقق من الاتصال وأعد المحاولة.`;
    case "no-answer":
      return `لا جواب عن ${isolated(file)}. تحقق من الاتصال وأعد المحاولة.`;
    case "no-reader":
      return "تعذّر جلب جزء من الصفحة. تحقق من الاتصال وأعد المحاولة.";
    case "format":
      return `صنعها إصدار أحدث من ${isolated("Whenwhere")} (الصيغة ${fault.format}). أعد تحميل الصفحة؛ وإن بقي الأمر فابنِ الموقع من جديد.`;
    case "content":
      return `محتوى ${isolated(file)} ليس ما تنتظره هذه الصفحة. ابنِ الموقع من جديد.`;
  }
}
