import { Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { sitatkilder, type Sitatkilde as Kilde } from '#libs/contracts';
import { CreateSitatDocument, SitatkildeDocument, SitatkilderDocument, type EttFunnFragment, type FunnoversiktQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import type { EnFunnutgave, Vindubruk } from './funntyper.ts';

interface Valg { kommunenummer: string; kilde: Kilde; radId: string; felt: string }

/** Fra kommunen til raden, feltet og ordene. Serveren leser raden selv, og fører lesingen hos kommunen. */
export function Sitatvelger({ oversikt, funn, utgave, lukk, gjort }: { oversikt: FunnoversiktQuery['funnoversikt']; funn: EttFunnFragment; utgave: EnFunnutgave } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const [valg, settValg] = useState<Valg>({ kommunenummer: funn.gjelder ?? '', kilde: funn.gjelder ? 'tiltak' : 'delt', radId: '', felt: '' });
  return (
    <Dialogvindu bred tittel={tekst.knapp.sitat} lukk={lukk}>
      <div className="skjema">
      <Paragraph>{tekst.sitatTekst}</Paragraph>
      {funn.gjelder === null && <Valget navn={tekst.sitatvalg.kommune} verdi={valg.kommunenummer} tom={tekst.velgRad} velg={(kommunenummer) => settValg({ ...valg, kommunenummer, radId: '', felt: '' })} valgene={oversikt.parter.map(({ kommunenummer, navn }) => [kommunenummer, navn])} />}
      <Valget navn={tekst.sitatvalg.kilde} verdi={valg.kilde} velg={(kilde) => settValg({ ...valg, kilde: kilde as Kilde, radId: '', felt: '' })} valgene={(funn.gjelder === null ? (['delt'] as const) : sitatkilder).map((kilde) => [kilde, tekst.kilde[kilde]])} />
      {valg.kommunenummer && <Radvalg key={valg.kommunenummer + valg.kilde} valg={valg} velg={settValg} />}
      {valg.radId && <Ordvalg key={valg.radId} valg={valg} velg={settValg} funnId={funn.id} versjon={utgave.versjon} lukk={lukk} gjort={gjort} />}
      </div>
    </Dialogvindu>
  );
}

function Valget({ navn, verdi, velg, valgene, tom }: { navn: string; verdi: string; velg: (verdi: string) => void; valgene: (readonly [string, string])[]; tom?: string }) {
  return (
    <Field className="felt">
      <Label>{navn}</Label>
      <Select value={verdi} onChange={({ target }) => velg(target.value)}>{tom !== undefined && <option value="">{tom}</option>}{valgene.map(([kode, vist]) => <option key={kode} value={kode}>{vist}</option>)}</Select>
    </Field>
  );
}

function Radvalg({ valg, velg }: { valg: Valg; velg: (valg: Valg) => void }) {
  const tekst = useSidetekst('funn');
  const spoerring = useSpoerring(SitatkilderDocument, { kommunenummer: valg.kommunenummer, kilde: valg.kilde, soek: null }, 'Sitatkildelinje');
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.sitatkilder}>
      {(rader) => (rader.length === 0 ? <Paragraph>{tekst.ingenRader}</Paragraph>
        : <Valget navn={tekst.sitatvalg.rad} verdi={valg.radId} tom={tekst.velgRad} velg={(radId) => velg({ ...valg, radId, felt: '' })} valgene={rader.map(({ id, tittel, periode }) => [id, periode && !tittel.includes(periode) ? `${tittel} (${visTidsangivelse(periode)})` : tittel])} />)}
    </Hentet>
  );
}

function Ordvalg({ valg, velg, funnId, versjon, lukk, gjort }: { valg: Valg; velg: (valg: Valg) => void; funnId: string; versjon: number } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const siter = useHandling(CreateSitatDocument);
  const spoerring = useSpoerring(SitatkildeDocument, { kommunenummer: valg.kommunenummer, kilde: valg.kilde, id: valg.radId }, 'Sitatkilde');
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.sitatkilde}>
      {({ felter }) => {
        const felt = felter.find((ett) => ett.felt === valg.felt);
        return (
          <>
            <ul className="punkter">{felter.map((ett) => <li key={ett.felt}><strong>{tekst.felt[ett.felt] ?? ett.felt}:</strong> {ett.tekst} <Button variant="tertiary" data-size="sm" aria-label={`${tekst.siterDette}: ${tekst.felt[ett.felt] ?? ett.felt}`} onClick={() => velg({ ...valg, felt: ett.felt })}>{tekst.siterDette}</Button></li>)}</ul>
            {felter.length === 0 && <Paragraph>{tekst.ingenRader}</Paragraph>}
            {felt && (
              <Skjema
                key={felt.felt} navn={`sitat-${funnId}-${valg.radId}-${felt.felt}`} felter={{ sitat: tekst.sitatvalg.ordene }} start={{ sitat: felt.tekst }} versjon={versjon} knapp={tekst.knapp.sitat} avbryt={lukk} ferdig={() => { gjort({ tekst: tekst.bleBelagt, fokus: true }); lukk(); }}
                send={({ sitat }, paa) => siter({ input: { id: funnId, versjon: paa, ...valg, sitat } })}
              >
                <Langtekstfelt navn="sitat" kreves hjelp={tekst.ordHjelp} />
              </Skjema>
            )}
          </>
        );
      }}
    </Hentet>
  );
}
