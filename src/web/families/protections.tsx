import { Change } from "../desk/change.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { FamilyForm } from "./family-form.tsx";
import type { FamilyPage } from "./family-page.ts";
import { FlagFields } from "./flag-fields.tsx";
import { OrderFields } from "./order-fields.tsx";

type Props = { page: FamilyPage };

/** What limits what may be said about this child: calm, first on the page, each with what to say and when it is looked at again. */
export const Protections = ({ page }: Props) => {
  const { orders, flags, may, seen } = page;
  if (orders.length + flags.length === 0) return null;
  return (
    <section className="flow" aria-label="What may I say?">
      {flags.map(({ flag, label, say, paper, review, dates, knows }) => (
        <Notice key={flag.id} kind={flag.flag === "dependent_proven" ? "info" : "refused"} title={label}>
          <p>{say}</p>
          {knows ? <p>May know: {knows.length > 0 ? knows.join(", ") : "nobody"}.</p> : null}
          <p className="soft">{[dates, paper && `Paper: ${paper}`, review].filter(Boolean).join(" · ")}</p>
          {may.protect ? (
            <>
              <Change label={`Change “${label}”`}>
                <FamilyForm act="flag" id={flag.id} seen={seen[flag.id] ?? 0} button="Change it">
                  <FlagFields page={page} flag={flag} />
                </FamilyForm>
              </Change>
              <End act="endFlag" id={flag.id} seen={seen[flag.id] ?? 0} what={`“${label}”`} />
            </>
          ) : null}
        </Notice>
      ))}
      {orders.map(({ order, whom, label, say, paper, review, dates }) => (
        <Notice
          key={order.id}
          kind={["none", "preference_only", "custody_only"].includes(order.status) ? "info" : "refused"}
          title={`${whom}: ${label}`}
        >
          <p>{say}</p>
          <p className="soft">{[dates, paper && `Paper: ${paper}`, review].filter(Boolean).join(" · ")}</p>
          {may.protect ? (
            <>
              <Change label={`Change the order on ${whom}`}>
                <FamilyForm act="order" id={order.id} seen={seen[order.id] ?? 0} button="Change it">
                  <OrderFields page={page} order={order} />
                </FamilyForm>
              </Change>
              <End act="endOrder" id={order.id} seen={seen[order.id] ?? 0} what={`the order on ${whom}`} />
            </>
          ) : null}
        </Notice>
      ))}
    </section>
  );
};

const End = ({ act, id, seen, what }: { act: string; id: string; seen: number; what: string }) => (
  <Change label={`End ${what}`}>
    <FamilyForm act={act} id={id} seen={seen} button="Propose that it ends">
      <p>A second privacy officer or administrator has to agree. Until then it stands.</p>
      <TextArea id={`because-${id}`} name="because" label="What did you see?" required maxLength={500} />
    </FamilyForm>
  </Change>
);
