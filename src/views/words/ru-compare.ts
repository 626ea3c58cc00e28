import type { Strings } from "./strings.ts";

const number = new Intl.NumberFormat("ru");
const average = new Intl.NumberFormat("ru", { maximumSignificantDigits: 2 });
const signed = new Intl.NumberFormat("ru", { signDisplay: "exceptZero" });

/** Sentences of the comparison, in Russian. */
export const compareInRussian: Strings["compare"] = {
  region: "Сравнение",
  with: "Сравнить с",
  withNothing: "ни с чем",
  withHelp: "Ставит рядом другие дни: день, месяц, год или отрезок",
  before: "Предыдущие дни",
  yearBefore: "Годом раньше",
  stop: "Закончить сравнение",
  swap: "Поменять A и B местами",
  a: "A",
  b: "B",
  aDay: (n) => `${average.format(n)} в день`,
  otherLength: "Отрезки разной длины: средние говорят больше, чем суммы.",
  kinds: "Виды",
  places: "Места",
  difference: "Разница",
  change: (n) => (n === 0 ? "поровну" : signed.format(n).replace("-", "−")),
  all: (n) => `Все: ${number.format(n)}`,
  fewer: "Меньше строк",
  onMap: "На карте левая половина знака — A, правая — B.",
  none: "Событий нет ни там, ни там.",
};
