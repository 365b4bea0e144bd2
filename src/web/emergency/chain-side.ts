import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { isPushService } from "../../channels/alerts/push.ts";
import type { House } from "../../jobs/house.ts";
import type { Chain } from "../../sop/chain/chain.ts";
import { type AlertNumbers, readNumbers, writeNumbers } from "../../store/alert-numbers.ts";
import { type Contact, readChains, readContact, writeChain, writeContact } from "../../store/chains.ts";
import { inside } from "../../store/database.ts";
import { newId } from "../../store/new-id.ts";
import { addDevice, devicesOf, removeDevice } from "../../store/push-devices.ts";
import { latestTests, orderTests } from "../../store/test-alarms.ts";

/** Whom a school alerts and by which numbers: the reads and acts of its settings. */
export function chainSide(house: House) {
  const { db } = house;
  const mayChange = (viewer: StaffViewer) => may(viewer.roles, "change chain");
  return {
    hasGateway: Boolean(house.alerts?.gateway),
    pushKey: house.alerts?.push?.publicKey ?? null,
    read: (viewer: StaffViewer) =>
      inside(db, scopeOf(viewer), async (tx) => ({
        chains: (await readChains(tx, viewer)).chains,
        contact: await readContact(tx, viewer),
        numbers: await readNumbers(tx, viewer),
        tests: await latestTests(tx, viewer),
      })),
    async setChain(viewer: StaffViewer, protocol: string, chain: Chain): Promise<boolean> {
      if (!mayChange(viewer)) return false;
      await inside(db, scopeOf(viewer), (tx) =>
        writeChain(tx, viewer, protocol, chain, viewer.id, house.now()),
      );
      return true;
    },
    async setContact(viewer: StaffViewer, contact: Contact): Promise<boolean> {
      if (!mayChange(viewer)) return false;
      await inside(db, scopeOf(viewer), (tx) => writeContact(tx, viewer, contact));
      return true;
    },
    /** One's own numbers everybody may set; another's only who may change the chain. */
    async setNumbers(viewer: StaffViewer, numbers: AlertNumbers): Promise<boolean> {
      if (numbers.staff !== viewer.id && !mayChange(viewer)) return false;
      await inside(db, scopeOf(viewer), (tx) => writeNumbers(tx, viewer, numbers, viewer.id, house.now()));
      return true;
    },
    /** Tries every way of a chain, marked as a test; false when there is nothing to try, or this was done a moment ago. */
    async tryOut(viewer: StaffViewer, { links }: Chain): Promise<boolean> {
      if (!mayChange(viewer) || links.length === 0) return false;
      return inside(db, scopeOf(viewer), async (tx) => {
        const ordered = await orderTests(tx, viewer, links, viewer.id, house.now());
        if (ordered.length > 0)
          await house.enqueue(
            tx,
            viewer,
            ordered.map((test) => ({ name: "test-alarm", key: test, input: { test } })),
          );
        return ordered.length > 0;
      });
    },
    own: (viewer: StaffViewer) =>
      inside(db, scopeOf(viewer), async (tx) => ({
        numbers: (await readNumbers(tx, viewer)).find(({ staff }) => staff === viewer.id) ?? null,
        devices: await devicesOf(tx, viewer, viewer.id),
      })),
    async subscribe(
      viewer: StaffViewer,
      device: { endpoint: string; p256dh: string; auth: string; device: string },
    ): Promise<boolean> {
      if (!house.alerts?.push || !isPushService(device.endpoint)) return false;
      await inside(db, scopeOf(viewer), (tx) =>
        addDevice(tx, viewer, { ...device, id: newId(), staff: viewer.id, at: house.now() }),
      );
      return true;
    },
    unsubscribe: (viewer: StaffViewer, id: string) =>
      inside(db, scopeOf(viewer), (tx) => removeDevice(tx, viewer, viewer.id, id)),
  };
}
