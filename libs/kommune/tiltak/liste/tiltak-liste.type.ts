import { Field, ID, Int, ObjectType, PickType, registerEnumType } from '@nestjs/graphql';
import { Tidsangivelse } from '#libs/platform';
import { Tiltak } from '../tiltak.entity.ts';

/** Det lista kan sorteres etter. */
export enum TiltakSortering { nr = 'nr', navn = 'navn', status = 'status', innsatsomraade = 'innsatsomraade', endret = 'endret' }
registerEnumType(TiltakSortering, {
  name: 'TiltakSortering',
  description: 'Hva lista sorteres etter.',
  valuesMap: {
    nr: { description: 'Nummeret i kommunens liste.' },
    navn: { description: 'Navnet, i norsk alfabetisk rekkefølge.' },
    status: { description: 'Løpet fra idé til fullført eller stoppet.' },
    innsatsomraade: { description: 'Innsatsområdets navn. Tiltak uten innsatsområde kommer sist.' },
    endret: { description: 'Siste endring av tiltaket eller en del av det.' },
  },
});

/** Det et tiltak kan mangle, og som noen bør gjøre noe med. */
export enum TiltakMangel { ansvarlig = 'ansvarlig', maal = 'maal', innsatsomraade = 'innsatsomraade' }
registerEnumType(TiltakMangel, {
  name: 'TiltakMangel',
  description: 'Hva et tiltak mangler. Et fullført eller stoppet tiltak mangler ingenting: der er det ikke mer å gjøre.',
  valuesMap: {
    ansvarlig: { description: 'Ingen har ansvaret for å rapportere på tiltaket.' },
    maal: { description: 'Tiltaket skal ikke bidra til noe mål.' },
    innsatsomraade: { description: 'Tiltaket hører ikke til noe innsatsområde.' },
  },
});

@ObjectType({ description: 'Et tiltak slik det står i lista.' })
export class TiltakRad extends PickType(Tiltak, ['id', 'nr', 'navn', 'beskrivelse', 'status', 'utsattTil', 'aarsakKode', 'eier', 'eierEkstern', 'oppdiktet', 'arkivert', 'endret'] as const, ObjectType) {
  @Field(() => String, { nullable: true, description: 'Navnet på den som har ansvaret.' })
  ansvarlig: string | null;

  @Field(() => ID, { nullable: true, description: 'Id-en til innsatsområdet.' })
  innsatsomraadeId: string | null;

  @Field(() => String, { nullable: true, description: 'Innsatsområdets navn.' })
  innsatsomraade: string | null;

  @Field(() => [String], { description: 'Navnene på målene, i programmets rekkefølge.' })
  maal: string[];

  @Field(() => Int, { description: 'Hvor mange resultater som er ført, tall og iakttakelser.' })
  antallResultater: number;

  @Field(() => String, { nullable: true, description: 'Milepælen med den tidligste fristen av dem som ikke er nådd; de uten frist kommer sist.' })
  nesteMilepael: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Fristen for den milepælen, når den har en.' })
  nesteFrist: string | null;
}

@ObjectType({ description: 'Tiltakene den som spør, kan se, etter filteret.' })
export class TiltakListe {
  @Field(() => [TiltakRad], { description: 'Tiltakene, ferdig sortert.' })
  rader: TiltakRad[];

  @Field(() => Int, { description: 'Hvor mange tiltak filteret treffer.' })
  antall: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med lista: createTiltak eller ingenting.' })
  handlinger: string[];
}
