import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { avtaleparttyper, kostnadsnoekler, leveranseslag, limits, mvaordninger, prisreguleringer, type Avtaleparttype, type Kostnadsnoekkel, type Leveranseslag, type Mvaordning, type Prisregulering } from '#libs/contracts';
import { AvtaleparttypeEnum, Beloep, Dag, KostnadsnoekkelEnum, LeveranseslagEnum, MvaordningEnum, Oere, OptionalText, PrisreguleringEnum, RequiredText, RowId, RowVersion, VersionedInput } from '#libs/platform';

const IntMellom = (min: number, max: number) => (target: object, key: string) => {
  for (const rule of [IsOptional(), IsInt({ message: 'NOT_A_NUMBER' }), Min(min, { message: 'TOO_SMALL' }), Max(max, { message: 'TOO_LARGE' })]) rule(target, key);
};
const Liste = (type: () => new () => object, max: number) => (target: object, key: string) => {
  for (const rule of [ArrayMaxSize(max, { message: 'TOO_MANY' }), ValidateNested({ each: true }), Type(type)]) rule(target, key);
};

@InputType({ description: 'En part i avtalen.' })
export class AvtalepartInput {
  @Field(() => AvtaleparttypeEnum, { description: 'Hva slags part.' })
  @IsIn(avtaleparttyper, { message: 'NOT_ALLOWED' })
  type: Avtaleparttype;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret, når parten er en kommune i nettverket.' })
  @OptionalText(4)
  kommunenummer?: string | null;

  @Field(() => String, { description: 'Navnet på parten: kommunen, fylkeskommunen eller firmaet.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'Hva parten er i avtalen, f.eks. «oppdragsgiver» eller «leverandør».' })
  @RequiredText(limits.navn)
  rolle: string;

  @Field(() => String, { nullable: true, description: 'Hva parten kan bestemme, og hvem som har gitt den det.' })
  @OptionalText(limits.setning)
  mandat?: string | null;

  @Field(() => Oere, { defaultValue: '0', description: 'Det faste bidraget for hele avtaletida, i øre.' })
  @Beloep(0)
  fast: string;

  @Field(() => Int, { nullable: true, description: 'Innbyggertallet (personer), når resten deles etter det.' })
  @IntMellom(0, 10_000_000)
  innbyggere?: number | null;

  @Field(() => Int, { nullable: true, description: 'Vekten, når resten deles etter avtalte vekter.' })
  @IntMellom(0, 1_000_000)
  vekt?: number | null;

  @Field(() => String, { nullable: true, description: 'Det parten legger inn selv utenom summen, f.eks. arbeidstid.' })
  @OptionalText(limits.setning)
  egeninnsats?: string | null;

  @Field(() => Int, { nullable: true, description: 'Nummeret på den første terminen parten ikke er med i, når den går ut.' })
  @IntMellom(1, 200)
  utFra?: number | null;

  @Field(() => Int, { nullable: true, description: 'Det siste året kommunen har tilskudd fra staten.' })
  @IntMellom(1990, 2100)
  tilskuddTil?: number | null;
}

@InputType({ description: 'En del av oppdraget: for en kommune, eller for regionen samlet.' })
export class AvtaledelInput {
  @Field(() => String, { description: 'Det delen kalles.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret, eller tomt når delen gjelder regionen samlet.' })
  @OptionalText(4)
  kommunenummer?: string | null;

  @Field(() => String, { description: 'Hva som skal gjøres.' })
  @RequiredText(limits.tekst)
  omfang: string;
}

@InputType({ description: 'En opsjon i avtalen.' })
export class AvtaleopsjonInput {
  @Field(() => String, { description: 'Hva opsjonen gir.' })
  @RequiredText(limits.setning)
  tekst: string;

  @Field(() => Dag, { nullable: true, description: 'Siste dag den kan tas i bruk.' })
  @IsOptional()
  frist?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Dagen avtalen varer til, når den er tatt i bruk.' })
  @IsOptional()
  til?: string | null;
}

@InputType({ description: 'En leveranse i planen.' })
export class AvtaleleveranseInput {
  @Field(() => String, { description: 'Hva som skal leveres.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => LeveranseslagEnum, { description: 'Hva slags leveranse.' })
  @IsIn(leveranseslag, { message: 'NOT_ALLOWED' })
  slag: Leveranseslag;

  @Field(() => Dag, { description: 'Fristen, til og med.' })
  @RequiredText(10)
  frist: string;

  @Field(() => String, { nullable: true, description: 'Hva den skal inneholde.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;
}

@InputType({ description: 'En termin i betalingsplanen.' })
export class AvtaleterminInput {
  @Field(() => Dag, { description: 'Forfallet.' })
  @RequiredText(10)
  forfall: string;

  @Field(() => Oere, { description: 'Det alle partene betaler til sammen, i øre.' })
  @Beloep(0)
  beloep: string;

  @Field(() => Int, { nullable: true, description: 'Nummeret på leveransen terminen venter på, eller tomt.' })
  @IntMellom(1, 200)
  leveranse?: number | null;
}

/** Det en utgave sier. */
@InputType({ isAbstract: true })
export class AvtaleinnholdInput {
  @Field(() => String, { nullable: true, description: 'Hva evalueringen er til for.' })
  @OptionalText(limits.tekst)
  formaal?: string | null;

  @Field(() => Dag, { description: 'Første dag i avtaletida.' })
  @RequiredText(10)
  fra: string;

  @Field(() => Dag, { description: 'Siste dag i avtaletida.' })
  @RequiredText(10)
  til: string;

  @Field(() => Oere, { description: 'Summen av alle terminene, i øre.' })
  @Beloep(1)
  sum: string;

  @Field(() => KostnadsnoekkelEnum, { description: 'Hvordan det de faste bidragene ikke dekker, deles.' })
  @IsIn(kostnadsnoekler, { message: 'NOT_ALLOWED' })
  noekkel: Kostnadsnoekkel;

  @Field(() => PrisreguleringEnum, { defaultValue: 'ingen', description: 'Hva prisen reguleres etter.' })
  @IsIn(prisreguleringer, { message: 'NOT_ALLOWED' })
  prisregulering: Prisregulering;

  @Field(() => String, { nullable: true, description: 'Når og hvordan prisen reguleres.' })
  @OptionalText(limits.setning)
  prisvilkaar?: string | null;

  @Field(() => MvaordningEnum, { description: 'Om beløpene er med merverdiavgift.' })
  @IsIn(mvaordninger, { message: 'NOT_ALLOWED' })
  mva: Mvaordning;

  @Field(() => Int, { nullable: true, description: 'Satsen, i prosent. Kreves når oppdraget ikke er fritatt.' })
  @IntMellom(0, 100)
  mvaProsent?: number | null;

  @Field(() => [AvtalepartInput], { description: 'Partene, i rekkefølge. Nummeret til en part er plassen i lista, fra 1.' })
  @Liste(() => AvtalepartInput, 20)
  parter: AvtalepartInput[];

  @Field(() => [AvtaledelInput], { defaultValue: [], description: 'Delene av oppdraget.' })
  @Liste(() => AvtaledelInput, 20)
  deler: AvtaledelInput[];

  @Field(() => [AvtaleopsjonInput], { defaultValue: [], description: 'Opsjonene.' })
  @Liste(() => AvtaleopsjonInput, 20)
  opsjoner: AvtaleopsjonInput[];

  @Field(() => [AvtaleleveranseInput], { defaultValue: [], description: 'Leveransene, i rekkefølge. Nummeret er plassen i lista, fra 1.' })
  @Liste(() => AvtaleleveranseInput, 100)
  leveranser: AvtaleleveranseInput[];

  @Field(() => [AvtaleterminInput], { description: 'Terminene, etter forfall. Nummeret er plassen i lista, fra 1.' })
  @Liste(() => AvtaleterminInput, 60)
  terminer: AvtaleterminInput[];
}

@InputType({ description: 'En ny avtale. Den er et utkast bare koordinatoren ser, til den sendes.' })
export class CreateEvalueringsavtaleInput extends AvtaleinnholdInput {
  @Field(() => String, { description: 'Det avtalen kalles.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Hele utkastet slik det skal være. Id-en og versjonen er avtalens.' })
export class UpdateAvtaleutkastInput extends IntersectionType(VersionedInput, AvtaleinnholdInput) {
  @Field(() => String, { nullable: true, description: 'Hva som er nytt siden forrige utgave. Partene leser det før de svarer.' })
  @OptionalText(limits.tekst)
  endring?: string | null;
}

@InputType({ description: 'Å begynne på en ny utgave av avtalen, som en kopi av den som gjelder.' })
export class NyAvtaleutgaveInput extends VersionedInput {
  @Field(() => String, { description: 'Hva som skal endres, og hvorfor.' })
  @RequiredText(limits.tekst)
  endring: string;

  @Field(() => Int, { nullable: true, description: 'Hvor mye prisen reguleres, i tiendedels prosent: 32 er 3,2 prosent. Gjelder terminene som ikke er forfalt.' })
  @IntMellom(-500, 500)
  promille?: number | null;
}

@InputType({ description: 'Avtalen, og versjonen du så.' })
export class AvtaleInput extends VersionedInput {}

@InputType({ description: 'At en part uten eget rom har skrevet under.' })
export class RegistrerAvtalesignaturInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  avtaleId: string;

  @Field(() => Int, { description: 'Utgaven det er skrevet under på.' })
  @RowVersion()
  utgave: number;

  @Field(() => Int, { description: 'Nummeret på parten.' })
  @RowVersion()
  part: number;

  @Field(() => Dag, { description: 'Dagen det er skrevet under.' })
  @RequiredText(10)
  dato: string;

  @Field(() => String, { description: 'Rollen til den som skrev under. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;
}
