import { Paragraph } from '@digdir/designsystemet-react';
import type { EnUtgaveQuery } from '../../../generated/graphql.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import { useFeltord } from '../../erfaringer/useFeltord.ts';
import type { Feltnavn } from '../../erfaringer/feltslag.ts';
import { forskjell, radene } from './linjer.ts';

type Lest = EnUtgaveQuery['erfaringsutgave'];

/** Hva som ble annerledes fra utgaven før: det som er tatt ut, og det som er lagt til. Ordene sier hvilket, ikke bare fargen. */
export function Endringer({ lest: { innhold, forrige, forrigeUtgave, endret, utgave } }: { lest: Lest }) {
  const tekst = useSidetekst('erfaringsutgave');
  const { felter, bank, art, grad } = useSidetekst('erfaring');
  const navnOf = useFeltord();
  if (!innhold) return null;
  if (!forrige || forrigeUtgave === null) return <Seksjon tittel={tekst.endret(Math.max(utgave - 1, 0))}><Paragraph className="dempet">{utgave === 1 ? tekst.foerste : tekst.ingenForrige}</Paragraph></Seksjon>;
  const ord = { felter, andre: tekst.andre, forHvem: bank.forHvem, deltakere: bank.deltakere, kostnad: bank.kostnad, skjult: bank.skjult, art, navnOf: (felt: string, kode: string) => navnOf(felt as Feltnavn, kode), grad: (tall: number) => bank.grad(tall, grad[tall] ?? '') };
  const rader = radene(ord).filter(({ felt }) => felt.some((navn) => endret.includes(navn)));
  const annet = ([['bilder', tekst.bildene], ['vedlegg', tekst.vedleggene]] as const).filter(([navn]) => endret.includes(navn));
  return (
    <Seksjon tittel={tekst.endret(forrigeUtgave)}>
      {rader.length + annet.length === 0 && <Paragraph>{tekst.ingenEndring(forrigeUtgave)}</Paragraph>}
      <dl className="opplysninger endringer">
        {rader.map((rad) => {
          const { tattUt, lagtTil } = forskjell(rad, forrige, innhold);
          return (
            <div key={rad.navn}>
              <dt>{rad.navn}</dt>
              <dd>
                {tattUt.length > 0 && <><span className="endringsslag">{tekst.tattUt}</span>{tattUt.map((linje, nr) => <del key={nr}>{linje}</del>)}</>}
                {lagtTil.length > 0 && <><span className="endringsslag">{tekst.lagtTil}</span>{lagtTil.map((linje, nr) => <ins key={nr}>{linje}</ins>)}</>}
              </dd>
            </div>
          );
        })}
        {annet.map(([navn, setning]) => <div key={navn}><dt>{tekst.andre[navn]}</dt><dd>{setning}</dd></div>)}
      </dl>
    </Seksjon>
  );
}
