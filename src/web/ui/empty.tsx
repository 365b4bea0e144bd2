/** What stands where nothing is yet: what will appear, and when. */
export const Empty = ({ title, says }: { title: string; says: string }) => (
  <p className="empty">
    <strong>{title}</strong>
    {says}
  </p>
);
