/** The program's mark: two hands' arcs that hold one another, on lacquer red. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 40 40">
      <rect width="40" height="40" rx="7" fill="#8c1d22" />
      <g fill="none" stroke="#f6e3b4" strokeWidth="3" strokeLinecap="round">
        <path d="M22.5 13.2a8.5 8.5 0 1 0 0 13.6" />
        <path d="M17.5 26.8a8.5 8.5 0 1 0 0-13.6" />
      </g>
    </svg>
  );
}
