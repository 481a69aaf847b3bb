interface Outcome {
  url: string;
  name: string | null;
  outcome: string | null;
  reason: string | null;
}

/** What became of each feed that was asked for. */
export function OutcomeTable({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Outcomes">
      <table className="uc-table">
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">Outcome</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ url, name, outcome, reason }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list may name one feed twice, and never changes its order
            <tr key={at}>
              <th scope="row">
                {name ?? url}
                {name ? <span className="uc-note uc-block uc-address">{url}</span> : null}
              </th>
              <td>
                <span className="uc-state" data-state={outcome ?? 'waiting'}>
                  {outcome ?? 'waiting'}
                </span>
              </td>
              <td className="uc-address">{reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
