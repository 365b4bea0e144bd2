import type { EmergencyWords } from "../desk/emergency-words.ts";
import { telephone } from "../telephone.ts";

/** Who is on duty now, who was told and when, and when the chain goes on. */
export const ChainState = ({ emergency }: { emergency: EmergencyWords }) => (
  <section aria-labelledby="chain" className="chain">
    <h2 id="chain">Who is on duty, and who was told</h2>
    {emergency.onDuty.length > 0 ? (
      <ol>
        {emergency.onDuty.map(({ id, name, title, phone, insteadOf }) => (
          <li key={id}>
            <b>{name}</b>, {title}
            {insteadOf ? `, for ${insteadOf}` : ""}
            {phone ? (
              <>
                {" "}
                · <a href={telephone(phone)}>{phone}</a>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    ) : (
      <p>Nobody of the school is on duty: the district is told.</p>
    )}
    {emergency.told.length > 0 ? (
      <ul className="told">
        {emergency.told.map(({ id, when, says }) => (
          <li key={id}>
            <span className="soft">{when}</span> {says}
          </li>
        ))}
      </ul>
    ) : null}
    {emergency.next ? (
      <p className="soft">The next alert is at {emergency.next}, if nobody has it by then.</p>
    ) : null}
  </section>
);
