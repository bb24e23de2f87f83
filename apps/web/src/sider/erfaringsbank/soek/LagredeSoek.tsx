import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { LagredeSoekDocument, LagreSoekDocument, RemoveLagretSoekDocument, SettLagretSoekDocument } from '../../../generated/graphql.ts';
import type { Feil } from '../../../graphql/feil.ts';
import { useHandling, type Svar } from '../../../graphql/useHandling.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Feilmelding } from '../../../ui/Feilmelding.tsx';
import { Kvittering, type Gjort } from '../../../ui/Kvittering.tsx';
import { erSoek, fraLagret, lesSoekeutvalg, somFilter, type Soekeutvalg } from './soekeutvalg.ts';
import { useFasettnavn } from './useFasettnavn.ts';
import { useSoekeutvalg } from './useSoekeutvalg.ts';

type Lagret = { id: string; navn: string; tekst?: string | null; nye: number; versjon: number; filter: readonly { felt: string; verdier: readonly string[] }[] };

/** Søkene en følger med på, hvor mange nye hvert har, og det å følge med på det en ser nå. */
export function LagredeSoek({ utvalg }: { utvalg: Soekeutvalg }) {
  const tekst = useSidetekst('erfaringssoek');
  const navn = useFasettnavn();
  const [, sett] = useSoekeutvalg();
  const [feil, settFeil] = useState<Feil | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const lagrede = useSpoerring(LagredeSoekDocument, {}, 'LagretSoek').data?.lagredeSoek ?? [];
  const [lagre, fjern, merkSett] = [useHandling(LagreSoekDocument), useHandling(RemoveLagretSoekDocument), useHandling(SettLagretSoekDocument)];
  const naa = JSON.stringify(lesSoekeutvalg({ ...utvalg, hopp: undefined }));
  const foelges = lagrede.some((en) => JSON.stringify(lesSoekeutvalg(fraLagret(en))) === naa);
  const kaltSlik = [utvalg.soek, ...Object.entries(utvalg).filter(([felt]) => felt !== 'soek' && felt !== 'hopp').map(([felt, verdi]) => navn(felt as never, String(verdi)))].filter(Boolean).join(', ');
  async function utfoer(svar: Promise<Svar>, melding: Gjort | null): Promise<void> {
    const ferdig = await svar;
    settFeil(ferdig.ok ? null : ferdig.feil);
    if (ferdig.ok) settGjort(melding);
  }
  const somInput = ({ navn: kalt, ...en }: Pick<Lagret, 'navn' | 'tekst' | 'filter'>) => ({ navn: kalt, tekst: en.tekst ?? null, filter: somFilter(fraLagret(en)) });
  return (
    <div className="lagrede-soek skjul-paa-papir">
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      {feil && <Feilmelding feil={feil} />}
      {lagrede.length > 0 && (
        <>
          <p className="dempet">{tekst.foelges}</p>
          <ul className="punkter">
            {lagrede.map((en) => (
              <li key={en.id}>
                <button type="button" className="ds-link" onClick={() => { sett({ ...Object.fromEntries(Object.keys(utvalg).map((felt) => [felt, undefined])), ...fraLagret(en) }); void utfoer(merkSett({ id: en.id, versjon: en.versjon }), null); }}>{en.navn}</button>
                {' '}<span>{tekst.nye(en.nye)}</span>{' '}
                <Button variant="tertiary" data-size="sm" aria-label={tekst.sluttMed(en.navn)} onClick={() => void utfoer(fjern({ id: en.id, versjon: en.versjon }), { tekst: tekst.sluttet(en.navn), fokus: true, angre: () => lagre({ input: somInput(en) }) })}>{tekst.slutt}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {erSoek(utvalg) && !foelges && <Button variant="tertiary" data-size="sm" onClick={() => void utfoer(lagre({ input: { navn: kaltSlik.slice(0, 200), tekst: utvalg.soek ?? null, filter: somFilter(utvalg) } }), { tekst: tekst.foelger(kaltSlik) })}>{tekst.foelg}</Button>}
    </div>
  );
}
