/** Løftet: en pil opp fra en grunnlinje. */
export function Merke() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M8 25h16M8 18l8-8 8 8" fill="none" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
