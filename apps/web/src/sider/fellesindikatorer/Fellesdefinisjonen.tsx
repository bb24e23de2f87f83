import type { FellesutgaveFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';

/** Hva tallet er, i én utgave. */
export function Fellesdefinisjonen({ utgave }: { utgave: FellesutgaveFragment }) {
  const tekst = useSidetekst('fellesindikatorer');
  const { felt } = tekst;
  return (
    <div className="fellesdefinisjon">
      <p className="dempet">{tekst.utgave(utgave.utgave, visDag(utgave.publisert))} <Oppdiktet er={utgave.oppdiktet} /></p>
      <Opplysninger rader={[
        [tekst.endring, utgave.endring], [felt.teller, utgave.teller], [felt.nevner, utgave.nevner], [felt.enhet, utgave.enhet], [felt.retning, tekst.retning[utgave.retning]], [felt.nivaa, tekst.nivaa[utgave.nivaa]],
        [felt.telling, utgave.deltakelse ? `${tekst.telling[utgave.telling]}. ${tekst.deltakelse}.` : tekst.telling[utgave.telling]], [tekst.datakilde, utgave.datakilde], [tekst.veiledning, utgave.veiledning],
      ]} />
      <Kilde kilde={utgave.kilde} />
    </div>
  );
}
