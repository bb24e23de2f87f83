import { Input, Label, Select } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { indikatorspoersmaal, spoersmaal, spoersmaalskoder, type Spoersmaalskode } from '#libs/contracts';
import { NettverkskommunerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { avgrensninger, foersteSpoersmaal, kodene } from './sammenligningsutvalg.ts';
import { useSammenligningsutvalg } from './useSammenligningsutvalg.ts';

/** Hva det spørres om: ett spørsmål, det som hører til det, og eventuelt bare noen av kommunene. Alt står i adressen. */
export function Spoersmaalet({ children }: { children: ReactNode }) {
  const { valg: tekst, spoersmaal: navn, indikator } = useSidetekst('sammenligning');
  const [{ spoersmaal: kode = foersteSpoersmaal }, sett] = useSammenligningsutvalg();
  const id = useId();
  return (
    <section className="filter skjul-paa-papir" aria-label={tekst.tittel}>
      <div className="filterfelt">
        <div className="ds-field">
          <Label htmlFor={id}>{tekst.spoersmaal}</Label>
          <Select id={id} value={kode} onChange={({ target }) => sett({ spoersmaal: target.value as typeof kode, bare: undefined })}>
            {spoersmaalskoder.map((en) => <option key={en} value={en}>{navn[en].navn}</option>)}
            {indikatorspoersmaal.map((en) => <option key={en} value={en}>{indikator.spoersmaal[en]}</option>)}
          </Select>
        </div>
        {children}
      </div>
      <Kommunevalg />
    </section>
  );
}

/** Året, og den ene delen av planene svaret kan begrenses til. */
export function Planvalg({ kode, alleAar, aar }: { kode: Spoersmaalskode; alleAar: number[]; aar: number | null }) {
  const { valg: tekst } = useSidetekst('sammenligning');
  const { temaord, ord } = useTekst();
  const [utvalg, sett] = useSammenligningsutvalg();
  const { bare, etAar } = spoersmaal[kode];
  const ordene: Record<string, string> = bare === 'tema' ? temaord.tema : bare === 'giverart' ? temaord.giverart : ord.status;
  return (
    <>
      {etAar && alleAar.length > 0 && (
        <Filtervalg navn={tekst.aar} verdi={utvalg.aar === undefined ? undefined : String(utvalg.aar)} tom={tekst.sisteAar(aar ?? alleAar[0]!)} valgene={alleAar.map((et) => [String(et), String(et)] as const)} velg={(valgt) => sett({ aar: valgt ? Number(valgt) : undefined })} />
      )}
      <Filtervalg navn={tekst.bare[bare]} verdi={utvalg.bare} tom={tekst.alle} valgene={avgrensninger[bare].map((en) => [en, ordene[en] ?? en] as const)} velg={(valgt) => sett({ bare: valgt })} />
    </>
  );
}

function Kommunevalg() {
  const { valg: tekst } = useSidetekst('sammenligning');
  const [{ kommuner }, sett] = useSammenligningsutvalg();
  const valgte = kodene(kommuner) ?? [];
  const alle = useSpoerring(NettverkskommunerDocument, {}, 'Kommune').data?.kommuner.filter(({ harOmraadesatsing }) => harOmraadesatsing) ?? [];
  const veksle = (nummer: string) => {
    const nye = alle.map(({ kommunenummer }) => kommunenummer).filter((en) => (en === nummer) !== valgte.includes(en));
    sett({ kommuner: nye.length > 0 ? nye.join('-') : undefined });
  };
  return (
    <details open={valgte.length > 0 || undefined}>
      <summary>{tekst.kommuner} <span className="dempet">{valgte.length === 0 ? tekst.alleKommuner : tekst.noenKommuner(valgte.length)}</span></summary>
      <div className="filterflate">
        <fieldset className="statusvalg">
          <legend className="ds-label" data-weight="medium">{tekst.kommuner}</legend>
          {alle.map(({ kommunenummer, navn }) => (
            <span key={kommunenummer} className="kryss">
              <Input type="checkbox" id={`kommune-${kommunenummer}`} checked={valgte.includes(kommunenummer)} onChange={() => veksle(kommunenummer)} />
              <Label htmlFor={`kommune-${kommunenummer}`} weight="regular">{navn}</Label>
            </span>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
