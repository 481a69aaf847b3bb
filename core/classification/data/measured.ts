import type { Measured } from '../measured-format.ts';

/** Written by `evaluate classification --write`; not to be changed by hand. */
export const measured: Measured = {
 "measuredOn": "2026-11-23",
 "versions": {
  "taxonomy": "1.0.0",
  "lexicon": "2-0im73f1ebs4"
 },
 "sets": [
  {
   "file": "dev.jsonl",
   "documents": 511,
   "relevance": {
    "precision": {
     "value": 0.9181,
     "from": 0.8848,
     "to": 0.9424
    },
    "recall": {
     "value": 0.9673,
     "from": 0.9423,
     "to": 0.9816
    },
    "f1": {
     "value": 0.942,
     "from": 0.9122,
     "to": 0.9622
    },
    "support": 336
   },
   "group": {
    "precision": {
     "value": 0.9339,
     "from": 0.9028,
     "to": 0.9556
    },
    "recall": {
     "value": 0.9104,
     "from": 0.8762,
     "to": 0.9358
    },
    "f1": {
     "value": 0.922,
     "from": 0.8892,
     "to": 0.9457
    },
    "support": 357
   },
   "type": {
    "precision": {
     "value": 0.9139,
     "from": 0.8804,
     "to": 0.9387
    },
    "recall": {
     "value": 0.8868,
     "from": 0.8505,
     "to": 0.9151
    },
    "f1": {
     "value": 0.9001,
     "from": 0.8651,
     "to": 0.9268
    },
    "support": 371
   },
   "crossChecked": {
    "relevance": {
     "precision": {
      "value": 0.9181,
      "from": 0.8848,
      "to": 0.9424
     },
     "recall": {
      "value": 0.9673,
      "from": 0.9423,
      "to": 0.9816
     },
     "f1": {
      "value": 0.942,
      "from": 0.9122,
      "to": 0.9622
     },
     "support": 336
    },
    "brier": 0.0643,
    "calibrationError": 0.0281
   },
   "byGroup": [
    {
     "key": "arms",
     "precision": {
      "value": 1,
      "from": 0.7225,
      "to": 1
     },
     "recall": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "f1": {
      "value": 0.9524,
      "from": 0.6674,
      "to": 0.995
     },
     "support": 11
    },
    {
     "key": "corruption",
     "precision": {
      "value": 1,
      "from": 0.7009,
      "to": 1
     },
     "recall": {
      "value": 0.6429,
      "from": 0.3876,
      "to": 0.8366
     },
     "f1": {
      "value": 0.7826,
      "from": 0.4937,
      "to": 0.93
     },
     "support": 14
    },
    {
     "key": "cyber",
     "precision": {
      "value": 1,
      "from": 0.8569,
      "to": 1
     },
     "recall": {
      "value": 0.92,
      "from": 0.7503,
      "to": 0.9778
     },
     "f1": {
      "value": 0.9583,
      "from": 0.7976,
      "to": 0.9926
     },
     "support": 25
    },
    {
     "key": "drugs",
     "precision": {
      "value": 0.9524,
      "from": 0.7733,
      "to": 0.9915
     },
     "recall": {
      "value": 1,
      "from": 0.8389,
      "to": 1
     },
     "f1": {
      "value": 0.9756,
      "from": 0.8037,
      "to": 0.9974
     },
     "support": 20
    },
    {
     "key": "environment",
     "precision": {
      "value": 1,
      "from": 0.8865,
      "to": 1
     },
     "recall": {
      "value": 0.9677,
      "from": 0.8381,
      "to": 0.9943
     },
     "f1": {
      "value": 0.9836,
      "from": 0.8607,
      "to": 0.9983
     },
     "support": 31
    },
    {
     "key": "finance",
     "precision": {
      "value": 0.8846,
      "from": 0.7102,
      "to": 0.96
     },
     "recall": {
      "value": 0.92,
      "from": 0.7503,
      "to": 0.9778
     },
     "f1": {
      "value": 0.902,
      "from": 0.7296,
      "to": 0.9691
     },
     "support": 25
    },
    {
     "key": "fraud",
     "precision": {
      "value": 0.9091,
      "from": 0.7643,
      "to": 0.9686
     },
     "recall": {
      "value": 0.9375,
      "from": 0.7985,
      "to": 0.9827
     },
     "f1": {
      "value": 0.9231,
      "from": 0.7809,
      "to": 0.9759
     },
     "support": 32
    },
    {
     "key": "goods",
     "precision": {
      "value": 0.8846,
      "from": 0.7102,
      "to": 0.96
     },
     "recall": {
      "value": 0.92,
      "from": 0.7503,
      "to": 0.9778
     },
     "f1": {
      "value": 0.902,
      "from": 0.7296,
      "to": 0.9691
     },
     "support": 25
    },
    {
     "key": "organised",
     "precision": {
      "value": 0.9655,
      "from": 0.8282,
      "to": 0.9939
     },
     "recall": {
      "value": 0.8485,
      "from": 0.6908,
      "to": 0.9335
     },
     "f1": {
      "value": 0.9032,
      "from": 0.751,
      "to": 0.9665
     },
     "support": 33
    },
    {
     "key": "people",
     "precision": {
      "value": 0.9524,
      "from": 0.8421,
      "to": 0.9868
     },
     "recall": {
      "value": 0.9091,
      "from": 0.7884,
      "to": 0.9641
     },
     "f1": {
      "value": 0.9302,
      "from": 0.8139,
      "to": 0.976
     },
     "support": 44
    },
    {
     "key": "violence",
     "precision": {
      "value": 0.899,
      "from": 0.824,
      "to": 0.9442
     },
     "recall": {
      "value": 0.9175,
      "from": 0.8456,
      "to": 0.9576
     },
     "f1": {
      "value": 0.9082,
      "from": 0.8346,
      "to": 0.9509
     },
     "support": 97
    }
   ],
   "byType": [
    {
     "key": "assault-violence",
     "precision": {
      "value": 0.6875,
      "from": 0.444,
      "to": 0.8584
     },
     "recall": {
      "value": 0.8462,
      "from": 0.5777,
      "to": 0.9567
     },
     "f1": {
      "value": 0.7586,
      "from": 0.5013,
      "to": 0.9076
     },
     "support": 13
    },
    {
     "key": "bribery-corruption",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 0.6364,
      "from": 0.3538,
      "to": 0.8483
     },
     "f1": {
      "value": 0.7778,
      "from": 0.4526,
      "to": 0.9368
     },
     "support": 11
    },
    {
     "key": "child-sexual-exploitation",
     "precision": {
      "value": 0.8889,
      "from": 0.565,
      "to": 0.9801
     },
     "recall": {
      "value": 0.6154,
      "from": 0.3552,
      "to": 0.8229
     },
     "f1": {
      "value": 0.7273,
      "from": 0.4344,
      "to": 0.9025
     },
     "support": 13
    },
    {
     "key": "counterfeit-goods",
     "precision": {
      "value": 0.8571,
      "from": 0.4869,
      "to": 0.9743
     },
     "recall": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "f1": {
      "value": 0.9231,
      "from": 0.5399,
      "to": 0.9919
     },
     "support": 6
    },
    {
     "key": "cultural-property",
     "precision": {
      "value": 0.75,
      "from": 0.3006,
      "to": 0.9544
     },
     "recall": {
      "value": 0.75,
      "from": 0.3006,
      "to": 0.9544
     },
     "f1": {
      "value": 0.75,
      "from": 0.3006,
      "to": 0.9544
     },
     "support": 4
    },
    {
     "key": "drug-production",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "support": 3
    },
    {
     "key": "drug-trafficking",
     "precision": {
      "value": 0.9412,
      "from": 0.7302,
      "to": 0.9895
     },
     "recall": {
      "value": 1,
      "from": 0.8064,
      "to": 1
     },
     "f1": {
      "value": 0.9697,
      "from": 0.7652,
      "to": 0.9968
     },
     "support": 16
    },
    {
     "key": "embezzlement-state-assets",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 0.6667,
      "from": 0.2077,
      "to": 0.9385
     },
     "f1": {
      "value": 0.8,
      "from": 0.2578,
      "to": 0.9788
     },
     "support": 3
    },
    {
     "key": "explosives-cbrn",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "support": 4
    },
    {
     "key": "extortion-racketeering",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 0.7778,
      "from": 0.4526,
      "to": 0.9368
     },
     "f1": {
      "value": 0.875,
      "from": 0.5291,
      "to": 0.9776
     },
     "support": 9
    },
    {
     "key": "falsified-medicines",
     "precision": {
      "value": 0.8889,
      "from": 0.565,
      "to": 0.9801
     },
     "recall": {
      "value": 1,
      "from": 0.6756,
      "to": 1
     },
     "f1": {
      "value": 0.9412,
      "from": 0.6139,
      "to": 0.9938
     },
     "support": 8
    },
    {
     "key": "firearms-trafficking",
     "precision": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "recall": {
      "value": 0.8571,
      "from": 0.4869,
      "to": 0.9743
     },
     "f1": {
      "value": 0.9231,
      "from": 0.5399,
      "to": 0.9919
     },
     "support": 7
    },
    {
     "key": "hacking-data-breach",
     "precision": {
      "value": 1,
      "from": 0.7412,
      "to": 1
     },
     "recall": {
      "value": 0.9167,
      "from": 0.6461,
      "to": 0.9851
     },
     "f1": {
      "value": 0.9565,
      "from": 0.689,
      "to": 0.9954
     },
     "support": 12
    },
    {
     "key": "homicide",
     "precision": {
      "value": 0.9074,
      "from": 0.8009,
      "to": 0.9598
     },
     "recall": {
      "value": 0.9245,
      "from": 0.8214,
      "to": 0.9703
     },
     "f1": {
      "value": 0.9159,
      "from": 0.811,
      "to": 0.9651
     },
     "support": 53
    },
    {
     "key": "identity-document-crime",
     "precision": {
      "value": 0.625,
      "from": 0.3057,
      "to": 0.8632
     },
     "recall": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "f1": {
      "value": 0.7692,
      "from": 0.3936,
      "to": 0.9448
     },
     "support": 5
    },
    {
     "key": "illegal-gambling-match-fixing",
     "precision": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "support": 6
    },
    {
     "key": "illegal-logging",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "support": 7
    },
    {
     "key": "illegal-mining-minerals",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 0.875,
      "from": 0.5291,
      "to": 0.9776
     },
     "f1": {
      "value": 0.9333,
      "from": 0.5801,
      "to": 0.993
     },
     "support": 8
    },
    {
     "key": "investment-corporate-fraud",
     "precision": {
      "value": 0.9167,
      "from": 0.6461,
      "to": 0.9851
     },
     "recall": {
      "value": 0.7857,
      "from": 0.5241,
      "to": 0.9243
     },
     "f1": {
      "value": 0.8462,
      "from": 0.5777,
      "to": 0.9567
     },
     "support": 14
    },
    {
     "key": "iuu-fishing",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "support": 4
    },
    {
     "key": "kidnapping-ransom",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "support": 7
    },
    {
     "key": "malware-ddos",
     "precision": {
      "value": 0.8,
      "from": 0.3755,
      "to": 0.9638
     },
     "recall": {
      "value": 0.6667,
      "from": 0.3,
      "to": 0.9032
     },
     "f1": {
      "value": 0.7273,
      "from": 0.3333,
      "to": 0.9343
     },
     "support": 6
    },
    {
     "key": "maritime-piracy",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "support": 4
    },
    {
     "key": "migrant-smuggling",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 0.875,
      "from": 0.5291,
      "to": 0.9776
     },
     "f1": {
      "value": 0.9333,
      "from": 0.5801,
      "to": 0.993
     },
     "support": 8
    },
    {
     "key": "money-laundering",
     "precision": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "recall": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "f1": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "support": 11
    },
    {
     "key": "organ-trafficking",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "organised-criminal-group",
     "precision": {
      "value": 0.8333,
      "from": 0.4365,
      "to": 0.9699
     },
     "recall": {
      "value": 0.8333,
      "from": 0.4365,
      "to": 0.9699
     },
     "f1": {
      "value": 0.8333,
      "from": 0.4365,
      "to": 0.9699
     },
     "support": 6
    },
    {
     "key": "payment-currency-counterfeiting",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 0.75,
      "from": 0.3006,
      "to": 0.9544
     },
     "f1": {
      "value": 0.8571,
      "from": 0.3556,
      "to": 0.9849
     },
     "support": 4
    },
    {
     "key": "ransomware-extortion",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "support": 7
    },
    {
     "key": "robbery-burglary-theft",
     "precision": {
      "value": 0.8,
      "from": 0.5481,
      "to": 0.9295
     },
     "recall": {
      "value": 0.9231,
      "from": 0.6669,
      "to": 0.9863
     },
     "f1": {
      "value": 0.8571,
      "from": 0.6006,
      "to": 0.9599
     },
     "support": 13
    },
    {
     "key": "scam-centres-online-fraud",
     "precision": {
      "value": 1,
      "from": 0.7009,
      "to": 1
     },
     "recall": {
      "value": 0.9,
      "from": 0.5958,
      "to": 0.9821
     },
     "f1": {
      "value": 0.9474,
      "from": 0.6426,
      "to": 0.9945
     },
     "support": 10
    },
    {
     "key": "sexual-violence",
     "precision": {
      "value": 0.9091,
      "from": 0.7219,
      "to": 0.9747
     },
     "recall": {
      "value": 0.9091,
      "from": 0.7219,
      "to": 0.9747
     },
     "f1": {
      "value": 0.9091,
      "from": 0.7219,
      "to": 0.9747
     },
     "support": 22
    },
    {
     "key": "synthetic-drugs-nps",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "tax-customs-excise",
     "precision": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "recall": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "f1": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "support": 11
    },
    {
     "key": "terrorism",
     "precision": {
      "value": 0.8889,
      "from": 0.565,
      "to": 0.9801
     },
     "recall": {
      "value": 0.7273,
      "from": 0.4344,
      "to": 0.9025
     },
     "f1": {
      "value": 0.8,
      "from": 0.4902,
      "to": 0.9433
     },
     "support": 11
    },
    {
     "key": "terrorist-financing",
     "precision": {
      "value": 0.8333,
      "from": 0.4365,
      "to": 0.9699
     },
     "recall": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "f1": {
      "value": 0.9091,
      "from": 0.4913,
      "to": 0.9904
     },
     "support": 5
    },
    {
     "key": "trafficking-in-persons",
     "precision": {
      "value": 0.9444,
      "from": 0.7424,
      "to": 0.9901
     },
     "recall": {
      "value": 0.8947,
      "from": 0.6861,
      "to": 0.9706
     },
     "f1": {
      "value": 0.9189,
      "from": 0.7127,
      "to": 0.9811
     },
     "support": 19
    },
    {
     "key": "vehicle-cargo-theft",
     "precision": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "recall": {
      "value": 0.8571,
      "from": 0.4869,
      "to": 0.9743
     },
     "f1": {
      "value": 0.9231,
      "from": 0.5399,
      "to": 0.9919
     },
     "support": 7
    },
    {
     "key": "waste-trafficking-pollution",
     "precision": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "support": 6
    },
    {
     "key": "wildlife-trafficking",
     "precision": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "support": 6
    }
   ],
   "byLanguage": []
  },
  {
   "file": "ml-dev.jsonl",
   "documents": 135,
   "relevance": {
    "precision": {
     "value": 0.9703,
     "from": 0.9163,
     "to": 0.9898
    },
    "recall": {
     "value": 1,
     "from": 0.9623,
     "to": 1
    },
    "f1": {
     "value": 0.9849,
     "from": 0.9373,
     "to": 0.9965
    },
    "support": 98
   },
   "group": {
    "precision": {
     "value": 0.9439,
     "from": 0.883,
     "to": 0.974
    },
    "recall": {
     "value": 0.9712,
     "from": 0.9186,
     "to": 0.9901
    },
    "f1": {
     "value": 0.9573,
     "from": 0.9001,
     "to": 0.9824
    },
    "support": 104
   },
   "type": {
    "precision": {
     "value": 0.934,
     "from": 0.8699,
     "to": 0.9676
    },
    "recall": {
     "value": 0.9252,
     "from": 0.8594,
     "to": 0.9616
    },
    "f1": {
     "value": 0.9296,
     "from": 0.8646,
     "to": 0.9646
    },
    "support": 107
   },
   "crossChecked": null,
   "byGroup": [
    {
     "key": "arms",
     "precision": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "support": 5
    },
    {
     "key": "corruption",
     "precision": {
      "value": 1,
      "from": 0.7575,
      "to": 1
     },
     "recall": {
      "value": 0.9231,
      "from": 0.6669,
      "to": 0.9863
     },
     "f1": {
      "value": 0.96,
      "from": 0.7079,
      "to": 0.9958
     },
     "support": 13
    },
    {
     "key": "cyber",
     "precision": {
      "value": 0.8,
      "from": 0.4902,
      "to": 0.9433
     },
     "recall": {
      "value": 1,
      "from": 0.6756,
      "to": 1
     },
     "f1": {
      "value": 0.8889,
      "from": 0.565,
      "to": 0.9801
     },
     "support": 8
    },
    {
     "key": "drugs",
     "precision": {
      "value": 1,
      "from": 0.7009,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.7009,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.7009,
      "to": 1
     },
     "support": 9
    },
    {
     "key": "environment",
     "precision": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "support": 6
    },
    {
     "key": "finance",
     "precision": {
      "value": 0.7143,
      "from": 0.3589,
      "to": 0.9178
     },
     "recall": {
      "value": 0.8333,
      "from": 0.4365,
      "to": 0.9699
     },
     "f1": {
      "value": 0.7692,
      "from": 0.3936,
      "to": 0.9448
     },
     "support": 6
    },
    {
     "key": "fraud",
     "precision": {
      "value": 0.9091,
      "from": 0.6226,
      "to": 0.9838
     },
     "recall": {
      "value": 1,
      "from": 0.7225,
      "to": 1
     },
     "f1": {
      "value": 0.9524,
      "from": 0.6674,
      "to": 0.995
     },
     "support": 10
    },
    {
     "key": "goods",
     "precision": {
      "value": 1,
      "from": 0.6756,
      "to": 1
     },
     "recall": {
      "value": 0.8889,
      "from": 0.565,
      "to": 0.9801
     },
     "f1": {
      "value": 0.9412,
      "from": 0.6139,
      "to": 0.9938
     },
     "support": 9
    },
    {
     "key": "organised",
     "precision": {
      "value": 0.9231,
      "from": 0.6669,
      "to": 0.9863
     },
     "recall": {
      "value": 1,
      "from": 0.7575,
      "to": 1
     },
     "f1": {
      "value": 0.96,
      "from": 0.7079,
      "to": 0.9958
     },
     "support": 12
    },
    {
     "key": "people",
     "precision": {
      "value": 1,
      "from": 0.7575,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.7575,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.7575,
      "to": 1
     },
     "support": 12
    },
    {
     "key": "violence",
     "precision": {
      "value": 1,
      "from": 0.7847,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.7847,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.7847,
      "to": 1
     },
     "support": 14
    }
   ],
   "byType": [
    {
     "key": "assault-violence",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "support": 3
    },
    {
     "key": "bribery-corruption",
     "precision": {
      "value": 1,
      "from": 0.6756,
      "to": 1
     },
     "recall": {
      "value": 0.8889,
      "from": 0.565,
      "to": 0.9801
     },
     "f1": {
      "value": 0.9412,
      "from": 0.6139,
      "to": 0.9938
     },
     "support": 9
    },
    {
     "key": "child-sexual-exploitation",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "counterfeit-goods",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "support": 3
    },
    {
     "key": "cultural-property",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "support": 3
    },
    {
     "key": "drug-production",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "drug-trafficking",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "support": 7
    },
    {
     "key": "embezzlement-state-assets",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 0.8,
      "from": 0.3755,
      "to": 0.9638
     },
     "f1": {
      "value": 0.8889,
      "from": 0.4313,
      "to": 0.9883
     },
     "support": 5
    },
    {
     "key": "explosives-cbrn",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "extortion-racketeering",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "falsified-medicines",
     "precision": {
      "value": 0,
      "from": 0,
      "to": 1
     },
     "recall": {
      "value": 0,
      "from": 0,
      "to": 0.7935
     },
     "f1": {
      "value": 0,
      "from": 0,
      "to": 0.8848
     },
     "support": 1
    },
    {
     "key": "firearms-trafficking",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "support": 4
    },
    {
     "key": "hacking-data-breach",
     "precision": {
      "value": 0.75,
      "from": 0.4093,
      "to": 0.9285
     },
     "recall": {
      "value": 1,
      "from": 0.6097,
      "to": 1
     },
     "f1": {
      "value": 0.8571,
      "from": 0.4869,
      "to": 0.9743
     },
     "support": 6
    },
    {
     "key": "homicide",
     "precision": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5655,
      "to": 1
     },
     "support": 5
    },
    {
     "key": "identity-document-crime",
     "precision": {
      "value": 0.6667,
      "from": 0.2077,
      "to": 0.9385
     },
     "recall": {
      "value": 0.6667,
      "from": 0.2077,
      "to": 0.9385
     },
     "f1": {
      "value": 0.6667,
      "from": 0.2077,
      "to": 0.9385
     },
     "support": 3
    },
    {
     "key": "illegal-gambling-match-fixing",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "illegal-mining-minerals",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "investment-corporate-fraud",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "support": 3
    },
    {
     "key": "iuu-fishing",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 0.6667,
      "from": 0.2077,
      "to": 0.9385
     },
     "f1": {
      "value": 0.8,
      "from": 0.2578,
      "to": 0.9788
     },
     "support": 3
    },
    {
     "key": "kidnapping-ransom",
     "precision": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.6457,
      "to": 1
     },
     "support": 7
    },
    {
     "key": "malware-ddos",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "maritime-piracy",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "migrant-smuggling",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "money-laundering",
     "precision": {
      "value": 0.5,
      "from": 0.0945,
      "to": 0.9055
     },
     "recall": {
      "value": 0.5,
      "from": 0.0945,
      "to": 0.9055
     },
     "f1": {
      "value": 0.5,
      "from": 0.0945,
      "to": 0.9055
     },
     "support": 2
    },
    {
     "key": "organised-criminal-group",
     "precision": {
      "value": 0.6,
      "from": 0.2307,
      "to": 0.8824
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 0.75,
      "from": 0.3006,
      "to": 0.9544
     },
     "support": 3
    },
    {
     "key": "payment-currency-counterfeiting",
     "precision": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.2065,
      "to": 1
     },
     "support": 1
    },
    {
     "key": "ransomware-extortion",
     "precision": {
      "value": 0,
      "from": 0,
      "to": 1
     },
     "recall": {
      "value": 0,
      "from": 0,
      "to": 0.6576
     },
     "f1": {
      "value": 0,
      "from": 0,
      "to": 0.7935
     },
     "support": 2
    },
    {
     "key": "robbery-burglary-theft",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "support": 4
    },
    {
     "key": "scam-centres-online-fraud",
     "precision": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.4385,
      "to": 1
     },
     "support": 3
    },
    {
     "key": "sexual-violence",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "tax-customs-excise",
     "precision": {
      "value": 0.8,
      "from": 0.3755,
      "to": 0.9638
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 0.8889,
      "from": 0.4313,
      "to": 0.9883
     },
     "support": 4
    },
    {
     "key": "terrorism",
     "precision": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.5101,
      "to": 1
     },
     "support": 4
    },
    {
     "key": "trafficking-in-persons",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "vehicle-cargo-theft",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    },
    {
     "key": "wildlife-trafficking",
     "precision": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "recall": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "f1": {
      "value": 1,
      "from": 0.3424,
      "to": 1
     },
     "support": 2
    }
   ],
   "byLanguage": [
    {
     "language": "ar",
     "documents": 24,
     "relevance": {
      "precision": {
       "value": 1,
       "from": 0.8241,
       "to": 1
      },
      "recall": {
       "value": 1,
       "from": 0.8241,
       "to": 1
      },
      "f1": {
       "value": 1,
       "from": 0.8241,
       "to": 1
      },
      "support": 18
     },
     "group": {
      "precision": {
       "value": 1,
       "from": 0.8157,
       "to": 1
      },
      "recall": {
       "value": 0.9444,
       "from": 0.7424,
       "to": 0.9901
      },
      "f1": {
       "value": 0.9714,
       "from": 0.7761,
       "to": 0.997
      },
      "support": 18
     },
     "type": {
      "precision": {
       "value": 1,
       "from": 0.8064,
       "to": 1
      },
      "recall": {
       "value": 0.8889,
       "from": 0.672,
       "to": 0.969
      },
      "f1": {
       "value": 0.9412,
       "from": 0.7302,
       "to": 0.9895
      },
      "support": 18
     }
    },
    {
     "language": "es",
     "documents": 20,
     "relevance": {
      "precision": {
       "value": 1,
       "from": 0.7847,
       "to": 1
      },
      "recall": {
       "value": 1,
       "from": 0.7847,
       "to": 1
      },
      "f1": {
       "value": 1,
       "from": 0.7847,
       "to": 1
      },
      "support": 14
     },
     "group": {
      "precision": {
       "value": 1,
       "from": 0.7961,
       "to": 1
      },
      "recall": {
       "value": 1,
       "from": 0.7961,
       "to": 1
      },
      "f1": {
       "value": 1,
       "from": 0.7961,
       "to": 1
      },
      "support": 15
     },
     "type": {
      "precision": {
       "value": 1,
       "from": 0.7961,
       "to": 1
      },
      "recall": {
       "value": 0.9375,
       "from": 0.7167,
       "to": 0.9889
      },
      "f1": {
       "value": 0.9677,
       "from": 0.7531,
       "to": 0.9966
      },
      "support": 16
     }
    },
    {
     "language": "fr",
     "documents": 22,
     "relevance": {
      "precision": {
       "value": 1,
       "from": 0.8064,
       "to": 1
      },
      "recall": {
       "value": 1,
       "from": 0.8064,
       "to": 1
      },
      "f1": {
       "value": 1,
       "from": 0.8064,
       "to": 1
      },
      "support": 16
     },
     "group": {
      "precision": {
       "value": 1,
       "from": 0.7961,
       "to": 1
      },
      "recall": {
       "value": 0.9375,
       "from": 0.7167,
       "to": 0.9889
      },
      "f1": {
       "value": 0.9677,
       "from": 0.7531,
       "to": 0.9966
      },
      "support": 16
     },
     "type": {
      "precision": {
       "value": 1,
       "from": 0.7961,
       "to": 1
      },
      "recall": {
       "value": 0.8824,
       "from": 0.6566,
       "to": 0.9671
      },
      "f1": {
       "value": 0.9375,
       "from": 0.7167,
       "to": 0.9889
      },
      "support": 17
     }
    },
    {
     "language": "pt",
     "documents": 20,
     "relevance": {
      "precision": {
       "value": 0.9333,
       "from": 0.7018,
       "to": 0.9881
      },
      "recall": {
       "value": 1,
       "from": 0.7847,
       "to": 1
      },
      "f1": {
       "value": 0.9655,
       "from": 0.7396,
       "to": 0.9964
      },
      "support": 14
     },
     "group": {
      "precision": {
       "value": 0.8947,
       "from": 0.6861,
       "to": 0.9706
      },
      "recall": {
       "value": 1,
       "from": 0.8157,
       "to": 1
      },
      "f1": {
       "value": 0.9444,
       "from": 0.7424,
       "to": 0.9901
      },
      "support": 17
     },
     "type": {
      "precision": {
       "value": 0.8889,
       "from": 0.672,
       "to": 0.969
      },
      "recall": {
       "value": 0.9412,
       "from": 0.7302,
       "to": 0.9895
      },
      "f1": {
       "value": 0.9143,
       "from": 0.6995,
       "to": 0.98
      },
      "support": 17
     }
    },
    {
     "language": "ru",
     "documents": 22,
     "relevance": {
      "precision": {
       "value": 0.8889,
       "from": 0.672,
       "to": 0.969
      },
      "recall": {
       "value": 1,
       "from": 0.8064,
       "to": 1
      },
      "f1": {
       "value": 0.9412,
       "from": 0.7302,
       "to": 0.9895
      },
      "support": 16
     },
     "group": {
      "precision": {
       "value": 0.8421,
       "from": 0.6243,
       "to": 0.9448
      },
      "recall": {
       "value": 1,
       "from": 0.8064,
       "to": 1
      },
      "f1": {
       "value": 0.9143,
       "from": 0.6995,
       "to": 0.98
      },
      "support": 16
     },
     "type": {
      "precision": {
       "value": 0.8421,
       "from": 0.6243,
       "to": 0.9448
      },
      "recall": {
       "value": 0.9412,
       "from": 0.7302,
       "to": 0.9895
      },
      "f1": {
       "value": 0.8889,
       "from": 0.672,
       "to": 0.969
      },
      "support": 17
     }
    },
    {
     "language": "zh",
     "documents": 27,
     "relevance": {
      "precision": {
       "value": 1,
       "from": 0.8389,
       "to": 1
      },
      "recall": {
       "value": 1,
       "from": 0.8389,
       "to": 1
      },
      "f1": {
       "value": 1,
       "from": 0.8389,
       "to": 1
      },
      "support": 20
     },
     "group": {
      "precision": {
       "value": 0.9545,
       "from": 0.782,
       "to": 0.9919
      },
      "recall": {
       "value": 0.9545,
       "from": 0.782,
       "to": 0.9919
      },
      "f1": {
       "value": 0.9545,
       "from": 0.782,
       "to": 0.9919
      },
      "support": 22
     },
     "type": {
      "precision": {
       "value": 0.913,
       "from": 0.732,
       "to": 0.9758
      },
      "recall": {
       "value": 0.9545,
       "from": 0.782,
       "to": 0.9919
      },
      "f1": {
       "value": 0.9333,
       "from": 0.7558,
       "to": 0.9845
      },
      "support": 22
     }
    }
   ]
  }
 ],
 "headlines": [
  {
   "file": "headlines-crime-test.jsonl.gz",
   "documents": 8204,
   "relevance": {
    "precision": {
     "value": 0.5512,
     "from": 0.517,
     "to": 0.5849
    },
    "recall": {
     "value": 0.7008,
     "from": 0.6643,
     "to": 0.7348
    },
    "f1": {
     "value": 0.6171,
     "from": 0.5813,
     "to": 0.6516
    },
    "support": 645
   },
   "falseAlarms": [
    {
     "section": "BLACK VOICES",
     "documents": 176,
     "share": {
      "value": 0.1136,
      "from": 0.0748,
      "to": 0.169
     }
    },
    {
     "section": "BUSINESS?",
     "documents": 358,
     "share": {
      "value": 0.0419,
      "from": 0.0256,
      "to": 0.068
     }
    },
    {
     "section": "COMEDY",
     "documents": 169,
     "share": {
      "value": 0.0059,
      "from": 0.001,
      "to": 0.0328
     }
    },
    {
     "section": "ENTERTAINMENT",
     "documents": 120,
     "share": {
      "value": 0.0417,
      "from": 0.0179,
      "to": 0.0938
     }
    },
    {
     "section": "HEALTHY LIVING",
     "documents": 176,
     "share": {
      "value": 0.0057,
      "from": 0.001,
      "to": 0.0315
     }
    },
    {
     "section": "L13",
     "documents": 196,
     "share": {
      "value": 0.0204,
      "from": 0.008,
      "to": 0.0513
     }
    },
    {
     "section": "L14",
     "documents": 168,
     "share": {
      "value": 0.006,
      "from": 0.0011,
      "to": 0.0329
     }
    },
    {
     "section": "L16",
     "documents": 206,
     "share": {
      "value": 0.0243,
      "from": 0.0104,
      "to": 0.0556
     }
    },
    {
     "section": "L17",
     "documents": 176,
     "share": {
      "value": 0.142,
      "from": 0.0981,
      "to": 0.2013
     }
    },
    {
     "section": "L19",
     "documents": 193,
     "share": {
      "value": 0.0104,
      "from": 0.0028,
      "to": 0.037
     }
    },
    {
     "section": "L23",
     "documents": 183,
     "share": {
      "value": 0.0383,
      "from": 0.0187,
      "to": 0.0768
     }
    },
    {
     "section": "L26",
     "documents": 179,
     "share": {
      "value": 0.0112,
      "from": 0.0031,
      "to": 0.0398
     }
    },
    {
     "section": "L27",
     "documents": 183,
     "share": {
      "value": 0,
      "from": 0,
      "to": 0.0206
     }
    },
    {
     "section": "L29",
     "documents": 171,
     "share": {
      "value": 0.0117,
      "from": 0.0032,
      "to": 0.0416
     }
    },
    {
     "section": "L30",
     "documents": 175,
     "share": {
      "value": 0.0971,
      "from": 0.0615,
      "to": 0.1501
     }
    },
    {
     "section": "L31",
     "documents": 179,
     "share": {
      "value": 0.0335,
      "from": 0.0155,
      "to": 0.0712
     }
    },
    {
     "section": "L32",
     "documents": 171,
     "share": {
      "value": 0.0175,
      "from": 0.006,
      "to": 0.0503
     }
    },
    {
     "section": "L33",
     "documents": 185,
     "share": {
      "value": 0.0162,
      "from": 0.0055,
      "to": 0.0466
     }
    },
    {
     "section": "L34",
     "documents": 178,
     "share": {
      "value": 0.0506,
      "from": 0.0268,
      "to": 0.0933
     }
    },
    {
     "section": "L35",
     "documents": 180,
     "share": {
      "value": 0.0667,
      "from": 0.0385,
      "to": 0.1129
     }
    },
    {
     "section": "L36",
     "documents": 177,
     "share": {
      "value": 0.0169,
      "from": 0.0058,
      "to": 0.0486
     }
    },
    {
     "section": "L37",
     "documents": 182,
     "share": {
      "value": 0.1593,
      "from": 0.1133,
      "to": 0.2195
     }
    },
    {
     "section": "L39",
     "documents": 174,
     "share": {
      "value": 0.023,
      "from": 0.009,
      "to": 0.0576
     }
    },
    {
     "section": "L40",
     "documents": 164,
     "share": {
      "value": 0.0183,
      "from": 0.0062,
      "to": 0.0524
     }
    },
    {
     "section": "L6",
     "documents": 189,
     "share": {
      "value": 0.0265,
      "from": 0.0114,
      "to": 0.0604
     }
    },
    {
     "section": "LATINO",
     "documents": 178,
     "share": {
      "value": 0.0393,
      "from": 0.0192,
      "to": 0.0789
     }
    },
    {
     "section": "MEDIA",
     "documents": 161,
     "share": {
      "value": 0.1304,
      "from": 0.0869,
      "to": 0.1912
     }
    },
    {
     "section": "PARENTING",
     "documents": 156,
     "share": {
      "value": 0,
      "from": 0,
      "to": 0.024
     }
    },
    {
     "section": "POLITICS",
     "documents": 73,
     "share": {
      "value": 0.0959,
      "from": 0.0472,
      "to": 0.185
     }
    },
    {
     "section": "QUEER VOICES",
     "documents": 169,
     "share": {
      "value": 0.0592,
      "from": 0.0325,
      "to": 0.1055
     }
    },
    {
     "section": "RELIGION",
     "documents": 189,
     "share": {
      "value": 0.0582,
      "from": 0.0328,
      "to": 0.1012
     }
    },
    {
     "section": "SPORTS",
     "documents": 184,
     "share": {
      "value": 0.0489,
      "from": 0.0259,
      "to": 0.0903
     }
    },
    {
     "section": "STYLE & BEAUTY",
     "documents": 166,
     "share": {
      "value": 0.006,
      "from": 0.0011,
      "to": 0.0333
     }
    },
    {
     "section": "TASTE",
     "documents": 185,
     "share": {
      "value": 0.0108,
      "from": 0.003,
      "to": 0.0386
     }
    },
    {
     "section": "TRAVEL",
     "documents": 190,
     "share": {
      "value": 0,
      "from": 0,
      "to": 0.0198
     }
    },
    {
     "section": "WEIRD",
     "documents": 194,
     "share": {
      "value": 0.0464,
      "from": 0.0246,
      "to": 0.0858
     }
    },
    {
     "section": "WORLD NEWS",
     "documents": 184,
     "share": {
      "value": 0.212,
      "from": 0.1591,
      "to": 0.2766
     }
    },
    {
     "section": "WORLD?",
     "documents": 180,
     "share": {
      "value": 0.1944,
      "from": 0.1433,
      "to": 0.2584
     }
    },
    {
     "section": "WORLDPOST?",
     "documents": 197,
     "share": {
      "value": 0.0812,
      "from": 0.0506,
      "to": 0.1278
     }
    },
    {
     "section": "cvn0",
     "documents": 545,
     "share": {
      "value": 0.0312,
      "from": 0.0196,
      "to": 0.0494
     }
    }
   ]
  }
 ],
 "recall": [
  {
   "file": "india-crime-2016-2022.jsonl.gz",
   "documents": 7617,
   "found": {
    "value": 0.9177,
    "from": 0.9113,
    "to": 0.9236
   },
   "untyped": {
    "value": 0.0674,
    "from": 0.0617,
    "to": 0.0735
   }
  }
 ]
};
