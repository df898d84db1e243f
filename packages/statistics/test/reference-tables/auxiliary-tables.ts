/** Data that other tables refer to. */
export const auxiliaryTables = [
    '06_auc_data',
    '08_agreement_data',
    '10_cluster_data',
    '11_mrmc_vandyke',
    '15_bootstrap_data',
    '15_cluster_cells',
];
