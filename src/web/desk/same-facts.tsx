import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** Other inquiries that this one has to do with: made of it, followed by it, gone on in it, or the same as it. */
export function SameFacts() {
  const { page, answer } = useInquiry();
  const { joined, took, links, same } = page.others;
  const mayJoin = page.may.joining && !page.closed && same.length > 0;
  if (!joined && took.length + links.length === 0 && !mayJoin) return null;
  return (
    <Section title="Other inquiries">
      {links.map(({ says, reference, title }) => (
        <p key={reference}>
          {says} <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>{" "}
          <bdi className="soft">{title}</bdi>
        </p>
      ))}
      {took.map(({ reference, title }) => (
        <div key={reference} className="flow">
          <p>
            <Link to={`/desk/inquiries/${reference}`}>{reference}</Link> goes on here.{" "}
            <bdi className="soft">{title}</bdi>
          </p>
          {page.may.parting && !page.closed ? <Parting reference={reference} /> : null}
        </div>
      ))}
      {joined?.reference && page.may.parting ? <Parting reference={joined.reference} /> : null}
      {mayJoin ? (
        <Change label="This is the same as another" isOpen={answer?.act === "joining"}>
          <ActForm act="joining" className="flow">
            {({ problem, value, busy }) => (
              <>
                <Select
                  id="into"
                  label="Open inquiries of the same parent"
                  help="This one goes on there, with all its dates; the earliest counts. Both stay in the record, and it can be undone."
                  options={[{ value: "", label: "Choose" }, ...same]}
                  defaultValue={value("into") ?? ""}
                  error={problem("into")}
                  required
                />
                <Button manner="quiet" disabled={busy}>
                  Put them together
                </Button>
              </>
            )}
          </ActForm>
        </Change>
      ) : null}
    </Section>
  );
}

/** Two that were put together stand by themselves again. */
const Parting = ({ reference }: { reference: string }) => (
  <ActForm act="parting" about={reference}>
    {({ busy }) => (
      <>
        <input type="hidden" name="from" value={reference} />
        <Button manner="quiet" disabled={busy}>
          Part it from {reference} again
        </Button>
      </>
    )}
  </ActForm>
);
