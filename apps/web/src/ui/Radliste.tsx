import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState, type ReactNode } from 'react';
import type { Svar } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Angre } from './Angre.tsx';
import { Bekreft } from './Bekreft.tsx';
import { Dialogvindu } from './Dialogvindu.tsx';
import { Kilde } from './Kilde.tsx';
import { Oppdiktet } from './Oppdiktet.tsx';
import { Seksjon } from './Seksjon.tsx';
import type { KildeFragment } from '../generated/graphql.ts';

interface Enrad { id: string; versjon: number; oppdiktet: boolean; kilde: KildeFragment | null }

interface Radlistevalg<T extends Enrad> {
  id?: string;
  tittel: string;
  tom: string;
  rader: T[];
  navn: (rad: T) => string;
  vis: (rad: T) => ReactNode;
  /** Det som kan gjøres; for endring og fjerning kan svaret være ulikt fra rad til rad. */
  kan: { leggTil: boolean; endre: boolean | ((rad: T) => boolean); fjerne: boolean | ((rad: T) => boolean) };
  tekster: { nytt: string; endre: string; legg: string; fjernet: string };
  skjema: (rad: T | null, lukk: () => void) => ReactNode;
  fjern: (rad: T, versjon: number) => Promise<Svar>;
  /** Henter tilbake den raden som ble fjernet. */
  hentTilbake: (rad: T) => Promise<Svar>;
  etter?: ReactNode;
}

/** Rader som hører til noe større: legg til, rett, fjern, og angre at en fjernet. */
export function Radliste<T extends Enrad>({ id, tittel, tom, rader, navn, vis, kan, tekster, skjema, fjern, hentTilbake, etter }: Radlistevalg<T>) {
  const { ui, tiltak } = useTekst();
  const [redigerer, settRedigerer] = useState<T | 'ny' | null>(null);
  const [fjerner, settFjerner] = useState<T | null>(null);
  const [fjernet, settFjernet] = useState<T | null>(null);
  const lukk = () => settRedigerer(null);

  return (
    <Seksjon
      id={id} tittel={tittel}
      valg={kan.leggTil && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => settRedigerer('ny')}><PlusIcon aria-hidden />{tekster.legg}</Button>}
    >
      {fjernet && <Angre tekst={tekster.fjernet} angre={() => hentTilbake(fjernet)} ferdig={() => settFjernet(null)} />}
      {rader.length === 0 && <Paragraph variant="long">{tom}</Paragraph>}
      <ul className="rader">
        {rader.map((rad) => (
          <li key={rad.id}>
            <div className="radinnhold">{vis(rad)}<Oppdiktet er={rad.oppdiktet} /><Kilde kilde={rad.kilde} /></div>
            <div className="radvalg skjul-paa-papir">
              {svar(kan.endre, rad) && <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(navn(rad))} onClick={() => settRedigerer(rad)}><PencilIcon aria-hidden /></Button>}
              {svar(kan.fjerne, rad) && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(navn(rad))} onClick={() => settFjerner(rad)}><TrashIcon aria-hidden /></Button>}
            </div>
          </li>
        ))}
      </ul>
      {etter}
      {redigerer && <Dialogvindu tittel={redigerer === 'ny' ? tekster.nytt : tekster.endre} lukk={lukk}>{skjema(redigerer === 'ny' ? null : redigerer, lukk)}</Dialogvindu>}
      {fjerner && (
        <Bekreft
          farlig tittel={ui.fjernHva(navn(fjerner))} tekst={tiltak.ett.fjernTekst} knapp={ui.fjern}
          gjoer={(versjon = fjerner.versjon) => fjern(fjerner, versjon)} visNaa={(rad) => vis({ ...fjerner, ...rad })}
          lukk={() => settFjerner(null)} ferdig={() => { settFjernet(fjerner); settFjerner(null); }}
        />
      )}
    </Seksjon>
  );
}

const svar = <T,>(kan: boolean | ((rad: T) => boolean), rad: T) => (typeof kan === 'function' ? kan(rad) : kan);
