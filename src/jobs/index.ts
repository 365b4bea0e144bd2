import type { JobName } from "../afterwards.ts";
import { acknowledge } from "./acknowledge.ts";
import { alert } from "./alert.ts";
import { askFeedback } from "./ask-feedback.ts";
import { climb } from "./climb.ts";
import type { JobWork } from "./house.ts";
import { incident } from "./incident.ts";
import { readMail } from "./read-mail.ts";
import { recount } from "./recount.ts";
import { ring } from "./ring.ts";
import { scanMail } from "./scan-mail.ts";
import { sendLetter } from "./send-letter.ts";
import { tellOldContacts } from "./tell-old-contacts.ts";
import { testAlarm } from "./test-alarm.ts";

/** Every job by its name. */
export const jobs: Record<JobName, JobWork> = {
  acknowledge,
  alert,
  "ask-feedback": askFeedback,
  climb,
  "read-mail": readMail,
  recount,
  ring,
  "scan-mail": scanMail,
  "send-letter": sendLetter,
  "tell-old-contacts": tellOldContacts,
  "test-alarm": testAlarm,
  incident,
};
