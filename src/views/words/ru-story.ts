import { counted } from "./counted.ts";
import type { Strings } from "./strings.ts";

/** Stories, in Russian. */
export const storyInRussian: Strings["story"] = {
  label: "Истории",
  region: "История",
  steps: counted("ru")({ one: "# шаг", few: "# шага", many: "# шагов", other: "# шага" }),
  previous: "Предыдущий шаг",
  next: "Следующий шаг",
  position: (at, of) => `${at} из ${of}`,
  close: "Закрыть историю",
};
