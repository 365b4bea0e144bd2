import { Link } from "react-router";
import type { FoundFamily } from "../../store/reads/find-people.ts";
import { IdentityFact } from "../identity/identity-fact.tsx";
import { IdentityPanel } from "../identity/identity-panel.tsx";
import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { FamilyForm } from "./family-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { MissingFacts } from "./missing-facts.tsx";
import { personLines } from "./person-lines.ts";

/** Who asks, about whom, and what they may be told. */
export function PeopleFacts({ people }: { people: { words: string; found: FoundFamily[] } }) {
  const { page, category } = useInquiry();
  const { guardian, student, relation, hearing, identity, language } = page;
  const missing = <StateMark state="due" word="Missing" />;
  return (
    <Section title="People">
      <Facts
        facts={[
          { name: "Parent", value: guardian.name ? <bdi>{guardian.name}</bdi> : missing },
          {
            name: "Contact",
            value:
              guardian.email || guardian.phone ? (
                <>
                  {guardian.email}
                  {guardian.email && guardian.phone ? <br /> : null}
                  {guardian.phone}
                </>
              ) : (
                missing
              ),
          },
          {
            name: "Student",
            value: student ? (
              <>
                {student.id ? (
                  <Link to={`/desk/families/students/${student.id}`}>
                    <bdi>{student.name}</bdi>
                  </Link>
                ) : (
                  <bdi>{student.name}</bdi>
                )}
                {student.grade ? `, grade ${student.grade}` : " (not on file)"}
              </>
            ) : (
              "None named"
            ),
          },
          { name: "On file", value: relation ?? "Not linked" },
          {
            name: "Language",
            value: language.isKnown ? language.says : `Not known; we write ${language.says}`,
          },
          { name: "Identity", value: <IdentityFact identity={identity} category={category} /> },
          { name: "May hear", value: <StateMark state={hearing.state} word={hearing.may} /> },
        ]}
      />
      {page.closed ? null : (
        <>
          <MissingFacts />
          {page.may.family && page.mayFind ? (
            <FamilyForm words={people.words} found={personLines(people.found)} />
          ) : null}
          <div id="identity" tabIndex={-1}>
            {page.may.identityCheck && page.onFile ? <IdentityPanel /> : null}
          </div>
        </>
      )}
    </Section>
  );
}
