import { wordsIn } from "../../letters/words/words-in.ts";
import { telephone } from "../telephone.ts";
import { Unbroken } from "../ui/unbroken.tsx";

type Props = { language: string; emergencyNumber: string; phone: string; children?: React.ReactNode };

/** Whom to ring now, large enough for shaking hands. */
export function DangerCalls({ language, emergencyNumber, phone, children }: Props) {
  const { form, problems } = wordsIn(language).pages;
  return (
    <>
      <a className="call first" href={telephone(emergencyNumber)}>
        {form.dangerCall(emergencyNumber)}
      </a>
      <a className="call" href={telephone(phone)}>
        <Unbroken words={problems.call(phone)} part={phone} />
      </a>
      {children}
    </>
  );
}
