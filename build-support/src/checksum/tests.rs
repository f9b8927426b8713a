use sha2::Digest;

use super::*;

fn digest_of(pieces: &[&[u8]]) -> Sha256 {
    let mut hasher = Hasher::new();
    pieces.iter().for_each(|piece| hasher.update(piece));
    hasher.finish()
}

fn reference(bytes: &[u8]) -> Sha256 {
    Sha256(sha2::Sha256::digest(bytes).into())
}

/// A small linear congruential generator: the same numbers in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next() as u8).collect()
    }
}

#[test]
fn the_vectors_of_fips_180_give_their_digests() {
    let million = vec![b'a'; 1_000_000];
    let vectors: [(&[u8], &str); 4] = [
        (
            b"",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
        (
            b"abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            &million,
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        ),
    ];
    for (bytes, expected) in vectors {
        assert_eq!(Sha256::digest(bytes).to_string(), expected);
    }
}

#[test]
fn every_length_up_to_300_agrees_with_the_reference() {
    let bytes = Numbers(1).bytes(300);
    for length in 0..=bytes.len() {
        let bytes = &bytes[..length];
        assert_eq!(Sha256::digest(bytes), reference(bytes), "{length} bytes");
    }
}

#[test]
fn pieces_of_any_length_and_alignment_give_the_digest_of_the_whole() {
    let mut numbers = Numbers(2);
    for turn in 0..300 {
        let length = numbers.next() % 5000;
        let bytes = numbers.bytes(length);
        let mut pieces = Vec::new();
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            let (piece, after) = rest.split_at((numbers.next() % 200).min(rest.len()));
            pieces.push(piece);
            rest = after;
        }
        assert_eq!(digest_of(&pieces), reference(&bytes), "turn {turn}");
    }
}

#[test]
fn the_digest_of_a_file_is_that_of_its_bytes() {
    let bytes = Numbers(3).bytes(READ_BYTES * 2 + 77);
    let path = std::env::temp_dir().join(format!("ryft-checksum-{}", std::process::id()));
    std::fs::write(&path, &bytes).unwrap();
    let digest = Sha256::from_file(&path);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(digest.unwrap(), reference(&bytes));
    assert_eq!(
        Sha256::from_file(&path).unwrap_err().kind(),
        io::ErrorKind::NotFound
    );
}

#[test]
fn text_is_read_in_either_case_and_written_in_lower_case() {
    let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(text.parse::<Sha256>().unwrap().to_string(), text);
    assert_eq!(
        text.to_uppercase().parse::<Sha256>().unwrap(),
        Sha256::digest(b"abc")
    );
    assert_eq!(
        format!("{:?}", Sha256::digest(b"abc")),
        format!("Sha256({text})")
    );
}

#[test]
fn text_that_is_no_digest_is_an_error_that_says_why() {
    let good = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let error = |text: &str| text.parse::<Sha256>().unwrap_err();
    assert_eq!(error(""), ParseSha256Error::Length(0));
    assert_eq!(error(&good[1..]), ParseSha256Error::Length(63));
    assert_eq!(error(&good.repeat(2)), ParseSha256Error::Length(128));
    assert_eq!(
        error(&good.replacen('7', "g", 1)),
        ParseSha256Error::Character {
            character: 'g',
            position: 3
        }
    );
    assert_eq!(
        error(&good.replacen('7', "é", 1)),
        ParseSha256Error::Character {
            character: 'é',
            position: 3
        }
    );
    assert_eq!(
        error(&format!(" {good}")),
        ParseSha256Error::Character {
            character: ' ',
            position: 1
        }
    );
    assert_eq!(
        error(&good[1..]).to_string(),
        "a SHA-256 checksum has 64 hexadecimal digits, but this has 63 characters"
    );
}
