/** En kort liste i et felt. Ingenting når den er tom. */
export function Punkter({ punkter }: { punkter: readonly string[] }) {
  if (punkter.length === 0) return null;
  if (punkter.length === 1) return <>{punkter[0]}</>;
  return <ul className="punkter">{punkter.map((punkt) => <li key={punkt}>{punkt}</li>)}</ul>;
}
