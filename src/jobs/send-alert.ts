import type { Tried } from "../channels/alerts/tried.ts";
import type { Place } from "../inquiry/place.ts";
import type { AlertWay } from "../inquiry/words.ts";
import { alertWords } from "../letters/words/alert-words.ts";
import { forgetDevice, type Reached } from "../store/alert-reach.ts";
import type { House } from "./house.ts";

type Alert = {
  id: string;
  way: AlertWay;
  to: Reached;
  it: Parameters<typeof alertWords.sms>[0];
  status: string;
};

/** One alert by push, SMS or voice. Somebody with several devices is reached when one of them is. */
export async function sendAlert(
  house: House,
  place: Place,
  { id, way, to, it, status }: Alert,
): Promise<Tried> {
  if (way === "push") return pushTo(house, place, to, alertWords.push(it));
  if (way !== "sms" && way !== "voice") return { outcome: "none", because: "no_address" };
  const number = way === "sms" ? to.sms : to.voice;
  if (!number) return { outcome: "none", because: "no_number" };
  const gateway = house.alerts?.gateway;
  if (!gateway) return { outcome: "none", because: "no_gateway" };
  return gateway.send({ id, way, to: number, words: alertWords[way](it), status });
}

/** The same words to every device of a person; what is gone is forgotten. */
export async function pushTo(
  house: House,
  place: Place,
  { devices }: Reached,
  words: { title: string; body: string; url: string },
): Promise<Tried> {
  const push = house.alerts?.push;
  if (!push || devices.length === 0) return { outcome: "none", because: push ? "no_device" : "no_push" };
  const all = await Promise.all(
    devices.map(async (device) => {
      const tried = await push.send(device, words);
      if (tried.gone) await forgetDevice(house.db, place, device.id);
      return tried;
    }),
  );
  const best =
    all.find(({ outcome }) => outcome === "accepted") ?? all.find((one) => "again" in one && one.again);
  const { gone: _, ...tried } = best ?? all[0] ?? { outcome: "none" as const, because: "no_device" };
  return tried;
}
