import { Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { CheckmarkIcon, PadlockLockedIcon, PencilIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import type { Maaleperiodestatus } from '#libs/contracts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Kvittering } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Periode } from './resultattyper.ts';

const LaastVindu = lat(() => import('./LaastVindu.tsx').then((fil) => fil.LaastVindu));
const FlyttPeriode = lat(() => import('./FlyttPeriode.tsx').then((fil) => fil.FlyttPeriode));

const ikon = { utkast: PencilIcon, godkjent: CheckmarkIcon, laast: PadlockLockedIcon } satisfies Record<Maaleperiodestatus, unknown>;
const farge = { utkast: 'neutral', godkjent: 'success', laast: 'info' } as const satisfies Record<Maaleperiodestatus, string>;

/** Periodene det er målt i, og hvor hver av dem er. */
export function Perioder({ perioder }: { perioder: Periode[] }) {
  const { perioder: tekst } = useSidetekst('resultater');
  const [flytter, settFlytter] = useState<{ periode: Periode; til: Maaleperiodestatus } | null>(null);
  const [gjort, settGjort] = useState<Maaleperiodestatus | null>(null);
  return (
    <Seksjon id="perioder" tittel={tekst.tittel}>
      <Paragraph variant="long">{perioder.length === 0 ? tekst.ingen : tekst.ingress}</Paragraph>
      <ul className="rader">
        {perioder.map((periode) => <li key={periode.id}><EnPeriode periode={periode} flytt={(til) => { settGjort(null); settFlytter({ periode, til }); }} /></li>)}
      </ul>
      <Suspense>{flytter && <FlyttPeriode periode={flytter.periode} til={flytter.til} lukk={() => settFlytter(null)} ferdig={() => { settGjort(flytter.til); settFlytter(null); }} />}</Suspense>
      {gjort && <Kvittering gjort={{ tekst: tekst.gjort[gjort], fokus: true }} lukk={() => settGjort(null)} />}
    </Seksjon>
  );
}

function EnPeriode({ periode, flytt }: { periode: Periode; flytt: (til: Maaleperiodestatus) => void }) {
  const { perioder: tekst } = useSidetekst('resultater');
  const [laast, settLaast] = useState<string | null>(null);
  const { status, utgave, historikk, antallMaalinger, antallBelegg, muligeStatuser } = periode;
  const tid = visTidsangivelse(periode.periode);
  const Ikon = ikon[status];
  return (
    <>
      <div className="radinnhold">
        <p><strong>{tid}</strong> <Tag data-color={farge[status]} data-size="sm" className="periodestatus"><Ikon aria-hidden />{tekst.status[status]}</Tag> <Oppdiktet er={periode.oppdiktet} /></p>
        <p className="dempet">{tekst.innhold(antallMaalinger, antallBelegg)}{utgave > 1 && `, ${tekst.utgave(utgave)}`}</p>
        {historikk.length > 0 && (
          <details>
            <summary>{tekst.historikk}</summary>
            <ol className="tidslinje">
              {historikk.map((h) => <li key={h.id}><p><strong>{tekst.steg(h.tilStatus, h.fraStatus)}</strong></p>{h.begrunnelse && <p className="lesetekst">{h.begrunnelse}</p>}<p className="dempet">{tekst.av(h.hvem, visDag(h.tid))}</p>{h.tilStatus === 'laast' && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={tekst.hva(tekst.visLaast, tid)} onClick={() => settLaast(h.id)}>{tekst.visLaast}</Button>}</li>)}
            </ol>
          </details>
        )}
      </div>
      <Suspense>{laast && <LaastVindu hendelseId={laast} periode={periode.periode} lukk={() => settLaast(null)} />}</Suspense>
      <div className="periodevalg skjul-paa-papir">
        {muligeStatuser.map((til) => <Button key={til} variant={til === 'utkast' ? 'tertiary' : 'secondary'} data-size="sm" aria-label={tekst.hva(tekst.knapp[til], tid)} onClick={() => flytt(til)}>{tekst.knapp[til]}</Button>)}
      </div>
    </>
  );
}
