import { Checkbox } from "../ui/checkbox.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** Whether the parent's notice holds the writer's own words; where its address is not on file it never does. */
export function WithoutWords({ id, value }: { id: string; value: string | undefined }) {
  const { page } = useInquiry();
  if (!page.guardian.email) return null;
  if (!page.guardian.isOnFile)
    return (
      <p className="small" id={id}>
        {page.guardian.email} is not the address on file. The parent is told who has it and by when; your
        words stay here until it is sure who asks.
      </p>
    );
  return (
    <Checkbox
      id={id}
      name="withoutWords"
      defaultChecked={value !== undefined}
      label="Send it without my words"
      help="The parent is told who has it and by when. Your words stay here."
    />
  );
}
