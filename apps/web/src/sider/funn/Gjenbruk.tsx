import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { GjenbrukSitatDocument, type EttFunnFragment, type FunnoversiktQuery } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import type { EnFunnutgave, EttBelegg, Vindubruk } from './funntyper.ts';

type Oversikt = FunnoversiktQuery['funnoversikt'];

/** Sitatene de andre partene alt kan se, og som ikke står i utkastet. Det samme sitatet i flere utgaver er ett. */
export function gjenbrukbare({ funn }: Oversikt, utkast: EnFunnutgave): { belegg: EttBelegg; tittel: string }[] {
  const ordene = ({ sitat }: EttBelegg) => `${sitat?.radId} ${sitat?.felt} ${sitat?.tekst}`;
  const brukt = new Set(utkast.belegg.map(ordene));
  const frie = funn.flatMap(({ utgaver }) => utgaver.flatMap(({ tittel, belegg }) => belegg.filter(({ sitat }) => sitat?.fritt).map((ett) => ({ belegg: ett, tittel }))));
  return [...new Map(frie.map((ett) => [ordene(ett.belegg), ett] as const)).entries()].flatMap(([noekkel, ett]) => (brukt.has(noekkel) ? [] : [ett]));
}

/** Å bruke et sitat igjen. Kommunen har sagt ja eller delt det, så den blir ikke spurt på nytt. */
export function Gjenbruk({ oversikt, funn, utgave, lukk, gjort }: { oversikt: Oversikt; funn: EttFunnFragment; utgave: EnFunnutgave } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const gjenbruk = useHandling(GjenbrukSitatDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const sitatene = gjenbrukbare(oversikt, utgave);
  async function velg(beleggId: string) {
    const svar = await gjenbruk({ input: { id: funn.id, versjon: utgave.versjon, beleggId } });
    if (!svar.ok) return settFeil(svar.feil);
    gjort({ tekst: tekst.bleBelagt, fokus: true });
    lukk();
  }
  return (
    <Dialogvindu bred tittel={tekst.knapp.gjenbruk} lukk={lukk}>
      <Paragraph>{sitatene.length > 0 ? tekst.gjenbrukTekst : tekst.ingenGjenbruk}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      <ul className="rader">
        {sitatene.map(({ belegg: { id, sitat }, tittel }) => (
          <li key={id}>
            <div className="radinnhold">
              <p className="lesetekst">«{sitat!.tekst}»</p>
              <p className="dempet">{tekst.gjenbrukFra(sitat!.kommune, tekst.kilde[sitat!.kilde], sitat!.tittel, tittel)}</p>
            </div>
            <Button variant="secondary" data-size="sm" aria-label={`${tekst.brukDette}: ${sitat!.tekst}`} onClick={() => void velg(id)}>{tekst.brukDette}</Button>
          </li>
        ))}
      </ul>
      <div className="knapper"><Button variant="tertiary" onClick={lukk}>{tekst.avbryt}</Button></div>
    </Dialogvindu>
  );
}
