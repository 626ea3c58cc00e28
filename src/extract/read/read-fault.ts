import { codeOf } from "./folder.ts";

/** Why reading a stream ended early, in words: "the compressed file is cut off"; "EACCES". */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "it is no UTF-8";
    case "Z_BUF_ERROR":
      return "the compressed file is cut off";
    case "Z_DATA_ERROR":
      return "the compressed file is damaged";
  }
  return code;
}
