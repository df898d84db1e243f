/**
 * A program of all designs at once, each with as many cases as takes its method long.
 * @param seed 0 to 9999: programs of different seeds have no computation in common.
 */
export function heavyProgram(seed: number): string {
    const d = String(seed).padStart(4, '0');
    return `program "All designs" {
    number "B-2"
    version "1.0" of 2026-11-01
    kind registration
    status draft
}
condition C "Condition"
population Pop "Adults" { prevalence C 20 % source "Register" }
dataset D "D" { role trial population Pop }
comparator Other "Other system" { type system }
comparator Readers "Readers alone" { type readers }
primary endpoint Se "Sensitivity" { metric sensitivity condition C dataset D threshold 0.5 interval Clopper-Pearson 95 % }
primary endpoint Acc "Accuracy" { metric accuracy condition C dataset D threshold 0.5 interval Wilson 95 % }
secondary endpoint Area "Area" { metric AUC condition C dataset D }
secondary endpoint V "PPV" { metric PPV condition C dataset D interval Wilson 95 % }
secondary endpoint K "Agreement" { metric kappa dataset D }
secondary endpoint R "Consistency" { metric ICC dataset D }
secondary endpoint L "LR+" { metric LR+ condition C dataset D }
secondary endpoint T "Time" { metric mean time dataset D }
secondary endpoint A "Volumes" { metric limits of agreement dataset D }
hypothesis Fisher "Parallel, exact" {
    Se superior to Other
    expected 50.00${d} %
    comparator expected 46.5 %
    design parallel
    significance 2.5 % one-sided
    power 90 %
    test Fisher exact
}
hypothesis Pairs "Paired, exact" {
    Acc superior to Other
    expected 90.00${d} %
    comparator expected 88.5 %
    discordance 20.5 % source "Pilot"
    design paired
    significance 5 % two-sided
    power 90 %
    test exact McNemar
}
hypothesis Goal "Against a goal, exact" {
    Acc > 90 %
    expected 90.50${d} %
    significance 2.5 % one-sided
    power 90 %
    test exact binomial
}
hypothesis AreaGoal "Area against a goal" {
    Area > 0.8
    expected 0.850${d}
    significance 2.5 % one-sided
    power 90 %
    test DeLong test
}
hypothesis Areas "Two areas" {
    Area superior to Other
    expected 0.850${d}
    comparator expected 0.8
    design paired
    correlation 0.5 source "Pilot"
    significance 5 % two-sided
    power 80 %
}
hypothesis Several "Several readers" {
    Area superior to Readers
    expected 0.860${d}
    comparator expected 0.80
    design paired
    readers 6
    error variance 0.00080228827 source "Van Dyke"
    correlation between methods 0.432031338 source "Van Dyke"
    correlation between readers 0.428866896 source "Van Dyke"
    correlation between both 0.297933277 source "Van Dyke"
    interaction variance 0.00020040252 source "Van Dyke"
    pilot cases 114
    significance 5 % two-sided
    power 80 %
    test Obuchowski-Rockette
}
hypothesis Value "Predictive value" {
    V > 60 %
    expected sensitivity 90.00${d} % source "Pilot"
    expected specificity 90 % source "Pilot"
    significance 5 % one-sided
    power 80 %
    test Wald test
}
hypothesis Kappa "Kappa" { K > 0.6 expected 0.80${d} positive share 30 % significance 5 % two-sided power 80 % }
hypothesis Icc "ICC" { R > 0.7 expected 0.80${d} readers 3 significance 5 % one-sided power 80 % }
hypothesis Mean "Faster" {
    T superior to Other
    expected 15.00${d}
    comparator expected 16
    design parallel
    standard deviation 10
    significance 2.5 % one-sided
    power 90 %
}
hypothesis Limits "Limits of agreement" { A < 2.3 expected 0.10${d} standard deviation 1 source "Pilot" significance 5 % two-sided power 80 % test t test }
precision Width "± 0.5 %" { for Se half-width 0.5 % expected 90.00${d} % interval Clopper-Pearson 95 % }
precision Assured "Limit, assured" { for Se lower limit 88 % assurance 90 % expected 90.00${d} % interval Clopper-Pearson 95 % }
precision Ratio "LR+" { for L expected sensitivity 80.00${d} % expected specificity 73 % lower limit 2 confidence 95 % }
sample size {
    for Fisher, Pairs, Goal, AreaGoal, Areas, Several, Value, Kappa, Icc, Mean, Limits, Width, Assured, Ratio
    interim looks 20.00${d} %, 40 %, 60 %, 80 %
    spending Lan-DeMets O'Brien-Fleming
    losses 5 %
    planned 400000
}
`;
}
