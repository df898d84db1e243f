/** Grammar rules of the shapes whose syntax is the same wherever they stand. One rule a shape of the schema. */
export const shapeRules = `
Name returns string: ID;
Text returns string: STRING | LONG_STRING;

DateText returns string: DATE;
NumberValue returns number: NUMBER;
Proportion: number=NumberValue (percent?='%')?;

Fact: (none?='none' text=Text? | text=Text) ('dated' date=DateText)? ('source' source=Text)?;
Evidence: (none?='none' text=Text? | state=EvidenceState? text=Text) ('dated' date=DateText)? ('source' source=Text)?;
EvidenceState returns string: 'done' | 'planned';
Treatment: (none?='none' text=Text? | as=TreatmentRule text=Text? | text=Text) ('dated' date=DateText)? ('source' source=Text)?;
TreatmentRule returns string: 'asWrong' | 'asRight' | 'asPositive' | 'asNegative' | 'excluded';
CodedColumn:
    column=Text
    ('positiveValues' positive+=Text (',' positive+=Text)* | 'negativeValues' negative+=Text (',' negative+=Text)*)*;
SetColumn:
    set=Text column=Text
    ('positiveValues' positive+=Text (',' positive+=Text)* | 'negativeValues' negative+=Text (',' negative+=Text)*)*;
SourcedProportion: value=Proportion ('source' source=Text)?;
SourcedNumber: value=NumberValue ('source' source=Text)?;
Duration: amount=NumberValue unit=DurationUnit;
DurationUnit returns string: 'years' | 'months' | 'days';
Ages: (lower=NumberValue '..' upper=NumberValue | 'from' lower=NumberValue ('to' upper=NumberValue)? | 'to' upper=NumberValue) 'years'?;
Relation returns string: '>' | '>=' | '≥' | '<' | '<=' | '≤' | '=' | 'atLeast' | 'atMost';
Claim:
    (name=Name ':')? topic=ClaimTopic?
    (text=Text | metric=MetricName ('for' condition=[Condition:Name])? relation=Relation? bound=Proportion)
    ('source' source=Text)?;
ClaimTopic returns string: 'effectiveness' | 'safety';
Prevalence: condition=[Condition:Name] value=Proportion ('source' source=Text)?;
Collected: organization=[Organization:Name] (count=NumberValue of=CountUnit?)?;
CountUnit returns string: 'cases' | 'patients';
ClassName returns string: 'positive' | 'negative';
Verification: of=ClassName? fact=Fact;
Interval:
    method=IntervalName level=Proportion?
    ('replicates' replicates=NumberValue)? ('seed' seed=NumberValue)?;
Significance: level=Proportion sides=Sides?;
Sides returns string: 'oneSided' | 'twoSided';
Comparison:
    endpoint=[Endpoint:Name]
    (relation=Relation goal=Proportion
    | against=ComparisonKind comparator=[Comparator:Name] ('margin' margin=Proportion)?);
ComparisonKind returns string: 'superior' | 'noninferior' | 'equivalent';
Planned: count=NumberValue (of=ClassName | unit=CountUnit)?;
Threshold: number=Proportion | text=Text | none?='none';
Pair: left=Text right=Text;
PowerToStop: who=Authority text=Text?;
Authority returns string: 'sponsor' | 'principalInvestigator' | 'ethicsCommittee' | 'regulator';
Storage: who=Keeper duration=Duration? text=Text? | duration=Duration text=Text? | text=Text;
Keeper returns string: 'sponsor' | 'principalInvestigator';
Cells: endpoint=[Endpoint:Name] 'tp' tp=NumberValue 'fn' fn=NumberValue 'fp' fp=NumberValue 'tn' tn=NumberValue;
DeviceCriterion: criterion=CriterionName (yes?='yes' | none?='none') text=Text?;
CriterionName returns string: 'software' | 'standalone' | 'medicalPurpose' | 'interpretation';
`;

/** The terminals. Keywords take precedence over ID; DATE over NUMBER. */
export const terminals = `
hidden terminal WS: /\\s+/;
hidden terminal ML_COMMENT: /\\/\\*[\\s\\S]*?\\*\\//;
hidden terminal SL_COMMENT: /(\\/\\/|#)[^\\n\\r]*/;
terminal LONG_STRING: /"""[\\s\\S]*?"""/;
terminal STRING: /"(\\\\.|[^"\\\\\\n\\r])*"|«[^«»\\n\\r]*(«[^«»\\n\\r]*»[^«»\\n\\r]*)*»|“[^“”\\n\\r]*”|„[^„“”\\n\\r]*[“”]/;
terminal DATE: /\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}/;
terminal NUMBER returns number: /[-\\u2212]?\\d+([\\u00A0\\u202F_]\\d{3})*([.,]\\d+)?/;
terminal ID: /[_a-zA-Z\\u0400-\\u04FF][_0-9a-zA-Z\\u0400-\\u04FF]*/;
`;

/** Rule of the grammar for each plain shape. */
export const ruleOfShape: Record<string, string> = {
    text: 'Text',
    fact: 'Fact',
    evidence: 'Evidence',
    treatment: 'Treatment',
    codedColumn: 'CodedColumn',
    setColumn: 'SetColumn',
    integer: 'NumberValue',
    number: 'NumberValue',
    proportion: 'Proportion',
    sourcedProportion: 'SourcedProportion',
    sourcedNumber: 'SourcedNumber',
    date: 'DateText',
    duration: 'Duration',
    ages: 'Ages',
    claim: 'Claim',
    prevalence: 'Prevalence',
    collected: 'Collected',
    verification: 'Verification',
    interval: 'Interval',
    significance: 'Significance',
    comparison: 'Comparison',
    planned: 'Planned',
    threshold: 'Threshold',
    pair: 'Pair',
    powerToStop: 'PowerToStop',
    storage: 'Storage',
    cells: 'Cells',
    deviceCriterion: 'DeviceCriterion',
};
