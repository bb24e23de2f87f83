import { limits } from '#libs/contracts';
import { InviterEvaluatorDocument, RegistrerTaushetDocument, UpdateEvaluatorDocument, type EtTilgangsbildeFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';

/** En ny som skal evaluere. Lenken vises etterpå, til å kopiere og sende. */
export function InviterEvaluator({ avtaleId, slutt, firmaer, lukk, invitert }: { avtaleId: string; slutt: string; firmaer: readonly string[]; lukk: () => void; invitert: (lenke: string) => void }) {
  const tekst = useSidetekst('innsyn');
  const inviter = useHandling(InviterEvaluatorDocument);
  return (
    <Dialogvindu tittel={tekst.inviterTittel} lukk={lukk}>
      <Skjema
        navn={`evaluator-${avtaleId}`} felter={tekst.personfelter} start={{ navn: '', epost: '', firma: firmaer[0] ?? '', rolle: '', fra: iDag(), til: slutt, taushetSignert: '', dato: '' }} knapp={tekst.inviter} avbryt={lukk} ferdig={() => {}}
        send={async ({ navn, epost, firma, rolle, fra, til, taushetSignert }) => {
          const svar = await inviter({ input: { evalueringsavtaleId: avtaleId, navn: navn.trim(), epost: epost.trim(), firma, rolle: rolle.trim(), fra, til, taushetSignert: tekstEllerNull(taushetSignert) } });
          if (svar.ok && svar.data) invitert(svar.data.inviterEvaluator.lenke);
          return svar;
        }}
      >
        <Tekstfelt navn="navn" kreves />
        <Tekstfelt navn="epost" kreves type="email" maks={limits.epost} regler={{ epost: (verdi: string) => /^\S+@\S+\.\S+$/.test(verdi.trim()) || 'NOT_AN_EMAIL' }} />
        <Valgfelt navn="firma" kreves valgene={firmaer.map((firma) => [firma, firma])} />
        <Tekstfelt navn="rolle" kreves />
        <Tekstfelt navn="fra" kreves type="date" />
        <Tekstfelt navn="til" kreves type="date" />
        <Tekstfelt navn="taushetSignert" type="date" hjelp={tekst.taushetHjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Ny rolle eller andre dager, for eksempel til sluttrapporten er ferdig. Åpninger som gjelder personen, følger med. */
export function EndreEvaluator({ person: { id, navn, versjon, rolle, fra, til }, lukk, ferdig }: { person: EtTilgangsbildeFragment['personer'][number]; lukk: () => void; ferdig: () => void }) {
  const tekst = useSidetekst('innsyn');
  const endre = useHandling(UpdateEvaluatorDocument);
  return (
    <Dialogvindu tittel={tekst.endrePersonTittel(navn)} lukk={lukk}>
      <Skjema navn={`evaluator-${id}`} felter={tekst.personfelter} start={{ rolle, fra, til }} versjon={versjon} knapp={tekst.lagrePerson} avbryt={lukk} ferdig={ferdig} send={(verdier, paaVersjon) => endre({ input: { id, versjon: paaVersjon, rolle: verdier.rolle.trim(), fra: verdier.fra, til: verdier.til } })}>
        <Tekstfelt navn="rolle" kreves maks={limits.navn} />
        <Tekstfelt navn="fra" kreves type="date" />
        <Tekstfelt navn="til" kreves type="date" hjelp={tekst.tilPersonHjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Taushetserklæringen er skrevet under. Fra da av kommer hun inn der en kommune har åpnet. */
export function Taushetsskjema({ person: { id, navn, versjon }, lukk, ferdig }: { person: { id: string; navn: string; versjon: number }; lukk: () => void; ferdig: () => void }) {
  const tekst = useSidetekst('innsyn');
  const registrer = useHandling(RegistrerTaushetDocument);
  return (
    <Dialogvindu tittel={tekst.taushetTittel(navn)} lukk={lukk}>
      <Skjema navn={`taushet-${id}`} felter={{ dato: tekst.personfelter.dato }} start={{ dato: iDag() }} versjon={versjon} knapp={tekst.taushetKnapp} avbryt={lukk} ferdig={ferdig} send={({ dato }, paaVersjon) => registrer({ input: { id, versjon: paaVersjon, dato } })}>
        <Tekstfelt navn="dato" kreves type="date" />
      </Skjema>
    </Dialogvindu>
  );
}
