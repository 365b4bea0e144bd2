import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { type MailboxSecret, openMailbox, sealMailbox } from "../../channels/mailbox/mailbox-secret.ts";
import { keepTokens } from "../../channels/mailbox/pass-of.ts";
import { providers as usual } from "../../channels/mailbox/providers/providers.ts";
import {
  beginSigning,
  openSigning,
  sealSigning,
  takeCode,
} from "../../channels/mailbox/providers/signing.ts";
import type { House } from "../../jobs/house.ts";
import { inside } from "../../store/database.ts";
import { mailboxAlarms } from "../../store/mailboxes/alarms.ts";
import { countFailed } from "../../store/mailboxes/mails.ts";
import {
  type Mailbox,
  readMailbox,
  readMailboxes,
  removeMailbox,
  saveMailbox,
} from "../../store/mailboxes/settings.ts";
import { type MailboxState, readStates, saySigning, sayState } from "../../store/mailboxes/state.ts";
import { newId } from "../../store/new-id.ts";
import type { MailboxGiven } from "./mailbox-given.ts";

/** The reads and acts of the page of mailboxes; every one takes the viewer first. No secret ever leaves it. */
export function mailboxSide(house: House) {
  const { db, now, mailboxKey: key = Buffer.alloc(0), mailProviders: providers = usual } = house;
  const back = `${house.publicOrigin}/desk/settings/mailboxes/code`;
  const mayChange = (viewer: StaffViewer) => may(viewer.roles, "change mailboxes");
  const within = <T>(viewer: StaffViewer, work: Parameters<typeof inside<T>>[2]) =>
    inside(db, scopeOf(viewer), work);

  return {
    /** Every mailbox with how it is doing, and a sign-in that was begun. */
    read: (viewer: StaffViewer) =>
      within(viewer, async (tx) => {
        const mailboxes = await readMailboxes(tx, viewer);
        const states = new Map((await readStates(tx, viewer)).map((state) => [state.id, state]));
        const failed = await countFailed(tx, viewer);
        return mailboxes.map(({ secret, ...mailbox }) => {
          const known: Partial<MailboxState> = states.get(mailbox.id) ?? {};
          const { signing = null, ...state } = known;
          return {
            ...{ mailbox, state, failed: failed.get(mailbox.id) ?? 0, hasSecret: secret !== null },
            signing: mayChange(viewer) ? openSigning(key, mailbox, signing) : null,
          };
        });
      }),
    /** The mailboxes that need somebody, for who works with mail or may change them. */
    alarms: (viewer: StaffViewer) =>
      mayChange(viewer) || may(viewer.roles, "look at mail")
        ? mailboxAlarms(db, viewer, now())
        : Promise.resolve([]),
    /** Writes a mailbox, new or in its place; false when there is none to change. */
    async save(viewer: StaffViewer, id: string | null, given: MailboxGiven): Promise<boolean> {
      if (!mayChange(viewer)) return false;
      return within(viewer, async (tx) => {
        const before = id && (await readMailbox(tx, viewer, id));
        if (id && !before) return false;
        const { password, clientSecret, clientId, tenant, movedTo, spam, ...rest } = given;
        const at = { district: viewer.district, school: viewer.school, id: id || newId() };
        const isBy = rest.signIn === "password";
        const kept: MailboxSecret =
          (before && before.signIn === rest.signIn && openMailbox(key, before)) || {};
        // A token belongs to the name that it was given for.
        const isSame = before && before.user === rest.user && before.clientId === clientId;
        const secret: MailboxSecret = isBy
          ? { password: password || kept.password || "" }
          : {
              ...(isSame && kept),
              ...(clientSecret ? { clientSecret } : { clientSecret: kept.clientSecret ?? "" }),
            };
        const mailbox = {
          ...{ ...at, ...rest, clientId: isBy ? "" : clientId, tenant: isBy ? "" : tenant },
          ...{ spam: spam || null, movedTo: rest.afterwards === "move" ? movedTo : null },
          ...{ begunAt: before ? before.begunAt : now(), active: before ? before.active : true },
          secret: sealMailbox(key, at, secret),
        };
        await saveMailbox(tx, mailbox, viewer.id, now());
        await sayState(tx, at, { trouble: null, at: now() });
        return true;
      });
    },
    /** Stops looking at a mailbox, looks again, or forgets it. */
    async act(viewer: StaffViewer, id: string, act: "stop" | "go" | "remove"): Promise<boolean> {
      if (!mayChange(viewer)) return false;
      return within(viewer, async (tx) => {
        const mailbox = await readMailbox(tx, viewer, id);
        if (!mailbox) return false;
        if (act === "remove") await removeMailbox(tx, viewer, id);
        else await saveMailbox(tx, { ...mailbox, active: act === "go", secret: null }, viewer.id, now());
        if (act !== "remove") await sayState(tx, mailbox, { trouble: null, at: now() });
        return true;
      });
    },
    /** Begins a sign-in with the provider; false when it could not be asked. */
    async signIn(viewer: StaffViewer, id: string): Promise<boolean> {
      if (!mayChange(viewer)) return false;
      const mailbox = await within(viewer, (tx) => readMailbox(tx, viewer, id));
      if (!mailbox || mailbox.signIn === "password") return false;
      const signing = await beginSigning(providers[mailbox.signIn], mailbox, back, now());
      await within(viewer, (tx) => saySigning(tx, mailbox, signing && sealSigning(key, mailbox, signing)));
      return signing !== null;
    },
    /** Takes the code with which somebody came back from a provider's page, for the mailbox whose sign-in bears its mark. */
    async finish(viewer: StaffViewer, { state, code }: { state: string; code: string }): Promise<boolean> {
      if (!mayChange(viewer) || !state || !code) return false;
      const there = await within(viewer, async (tx) => ({
        mailboxes: await readMailboxes(tx, viewer),
        states: await readStates(tx, viewer),
      }));
      for (const mailbox of there.mailboxes) {
        const sealed = there.states.find(({ id }) => id === mailbox.id)?.signing ?? null;
        const signing = openSigning(key, mailbox, sealed);
        if (signing?.by !== "page" || signing.state !== state || mailbox.signIn === "password") continue;
        // A code counts once, whatever becomes of it.
        await within(viewer, (tx) => saySigning(tx, mailbox, null));
        const secret = openMailbox(key, mailbox) ?? {};
        const asked = { state, code, back, secret, now: now() };
        const tokens = await takeCode(providers[mailbox.signIn], mailbox, signing, asked);
        if (!tokens) return false;
        await keepTokens({ db, key }, mailbox, tokens);
        await within(viewer, (tx) =>
          saveMailbox(tx, { ...(mailbox as Mailbox), secret: null }, viewer.id, now()),
        );
        return true;
      }
      return false;
    },
  };
}
