import type { RequestCategory } from "./request.ts";

/** How sure we must be who asks before a kind of record leaves (domain 3.1): 3 a contact on file, 4 a person seen. */
export const levelsNeeded: Record<RequestCategory, 3 | 4> = {
  own_record: 3,
  amendment: 3,
  full_file: 4,
  multi_record: 4,
  iep: 4,
  health: 4,
  video_multi: 4,
  sar: 4,
  sar_third_party: 4,
};
