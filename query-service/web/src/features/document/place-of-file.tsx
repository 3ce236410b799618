/** Where a document is kept: a link when it is an address on the web. */
export function Place({ of }: { of: string }) {
  if (!/^https?:\/\//.test(of)) return <>{of}</>;
  return (
    <a className="ams-link ov-hash" href={of} rel="noreferrer">
      {of}
    </a>
  );
}
