trialwright-fingerprints 1
algorithm: HMAC-SHA-256
by: patient
normalisation: trim, NFC
count: 2
key-check: 84b2fd6ba843749f

4f432c3aa9d9a734fd58d4616bb6499b5c2e188b22c4506c86c7fdd8cf4500fe
aa2187723645a252148bbf3aad0e20d4c3a2861235bb65a264967af9d46faec2
