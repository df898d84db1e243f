trialwright-fingerprints 1
algorithm: HMAC-SHA-256
by: case
normalisation: trim, NFC
count: 0
key-check: 0123456789abcdef

