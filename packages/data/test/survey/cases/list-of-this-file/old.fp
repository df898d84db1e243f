trialwright-fingerprints 1
algorithm: HMAC-SHA-256
by: patient
normalisation: trim, NFC
count: 2
key-check: 84b2fd6ba843749f

5c92424a8406d6b121fb2ae247be1c20ac8a040352451c84a87f55c6bd406b14
79f892004ec63bdf584b46828d220c6b33afe74ef8af1061bb6b267381306193
