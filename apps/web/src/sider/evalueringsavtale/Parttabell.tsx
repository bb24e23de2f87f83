import { Button, Table } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { EnAvtaleFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Redigert } from './utkast.ts';
import type { EnPart } from './avtaletyper.ts';

const Underskrift = lat(() => import('./Underskrift.tsx').then((fil) => fil.Underskrift));

/** Hvem som er med, hva de er, hva de betaler, og hva de har svart. */
export function Parttabell({ avtale, rediger, gjort }: { avtale: EnAvtaleFragment; rediger: ((redigert: Redigert) => void) | undefined; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const { vist } = avtale;
  const [signerer, settSignerer] = useState<EnPart | null>(null);
  const kanSignere = (part: EnPart) => avtale.handlinger.includes('registrerAvtalesignatur') && part.type !== 'kommune' && part.type !== 'samarbeidspartner' && !part.svar && vist.utgave === avtale.utgaver.find(({ sendt }) => sendt !== null)?.utgave;
  return (
    <Seksjon tittel={tekst.parter} valg={rediger && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => rediger({ slag: 'part', nr: null })}>{tekst.leggTilPart}</Button>}>
      <Table className="kortbar" border>
        <caption className="ds-sr-only">{tekst.parter}</caption>
        <Table.Head><Table.Row>{[tekst.part, tekst.rolle, tekst.andel, tekst.svar].map((navn) => <Table.HeaderCell key={navn} className={navn === tekst.andel ? 'tall' : undefined}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {vist.parter.map((part) => (
            <Table.Row key={part.nr}>
              <th scope="row">{part.navn}{rediger && <><br /><Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={`${tekst.redigerPart}: ${part.navn}`} onClick={() => rediger({ slag: 'part', nr: part.nr })}>{tekst.redigerPart}</Button></>}</th>
              <Table.Cell data-navn={tekst.rolle}><span>{[part.rolle, part.mandat, part.egeninnsats && tekst.egeninnsats(part.egeninnsats), part.utFra !== null && tekst.utFraTermin(part.utFra)].filter(Boolean).join('. ')}</span></Table.Cell>
              <Table.Cell data-navn={tekst.andel} className="tall"><Andel part={part} delt={vist.hinder.length === 0} /></Table.Cell>
              <Table.Cell data-navn={tekst.svar}>
                <Svaret part={part} />
                {kanSignere(part) && <><br /><Button variant="secondary" data-size="sm" className="skjul-paa-papir" onClick={() => settSignerer(part)}>{tekst.underskrift}</Button></>}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Suspense>{signerer && <Underskrift avtale={avtale} part={signerer} lukk={() => settSignerer(null)} gjort={gjort} />}</Suspense>
    </Seksjon>
  );
}

/** Mens noe i utkastet må rettes, er ingenting delt: da er det ikke null noen skal betale. */
function Andel({ part, delt }: { part: EnPart; delt: boolean }) {
  const tekst = useSidetekst('evaluering');
  if (!part.betaler) return <span className="dempet">{tekst.betalerIkke}</span>;
  const hvordan = [BigInt(part.fast) > 0n && tekst.fastBidrag(visKroner(part.fast)), part.innbyggere !== null && tekst.innbyggere(part.innbyggere), part.vekt !== null && tekst.vekten(part.vekt)].filter(Boolean).join(', ');
  return <span>{delt ? visKroner(part.sum) : '–'}{hvordan && <span className="dempet andelslinje">{hvordan}</span>}</span>;
}

function Svaret({ part }: { part: EnPart }) {
  const tekst = useSidetekst('evaluering');
  if (!part.svar) return <span className="dempet">{part.type === 'samarbeidspartner' ? tekst.trengerIkkeSvare : tekst.ingenSvar}</span>;
  return <span>{tekst.svarLinje(tekst.svaret[part.svar.svar], part.svar.rolle, visDag(part.svar.dato))}{part.svar.merknad && <span className="dempet andelslinje">«{part.svar.merknad}»</span>}</span>;
}
