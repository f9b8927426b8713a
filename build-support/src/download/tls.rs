//! Encryption: which certificates to trust, and whether this processor can do the cryptography.

use std::{env, fs, path::Path, sync::Arc};

use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

use super::failure::Failure;

/// The settings for encrypted connections: rustls with the cryptography of graviola, which is
/// Rust and assembly only, so that no C compiler is needed.
pub(super) fn config() -> Result<TlsConfig, Failure> {
    let missing = missing_features();
    if !missing.is_empty() {
        return Err(Failure::Processor {
            missing: missing.join(", "),
        });
    }
    Ok(TlsConfig::builder()
        .root_certs(trusted()?)
        .unversioned_rustls_crypto_provider(Arc::new(rustls_graviola::default_provider()))
        .build())
}

/// The platform's certificates, or those of the file that `SSL_CERT_FILE` names.
fn trusted() -> Result<RootCerts, Failure> {
    let Some(path) = env::var_os("SSL_CERT_FILE").filter(|path| !path.is_empty()) else {
        return Ok(RootCerts::PlatformVerifier);
    };
    let certificates =
        read_certificates(Path::new(&path)).map_err(|reason| Failure::Certificates {
            path: path.into(),
            reason,
        })?;
    // On macOS and Windows the platform's verifier does not know this variable. Elsewhere it does,
    // and SSL_CERT_DIR with it, but passes over a file that it can't read without a word.
    if cfg!(any(target_vendor = "apple", windows)) {
        Ok(RootCerts::new_with_certs(&certificates))
    } else {
        Ok(RootCerts::PlatformVerifier)
    }
}

fn read_certificates(path: &Path) -> Result<Vec<Certificate<'static>>, String> {
    let text = fs::read(path).map_err(|error| error.to_string())?;
    let mut certificates = Vec::new();
    for item in parse_pem(&text) {
        if let PemItem::Certificate(certificate) = item.map_err(|error| error.to_string())? {
            certificates.push(certificate);
        }
    }
    if certificates.is_empty() {
        return Err("it holds no certificate in PEM form".to_owned());
    }
    Ok(certificates)
}

/// The processor features that graviola needs and this processor lacks. It panics without them.
fn missing_features() -> Vec<&'static str> {
    macro_rules! missing {
        ($detected:ident: $($feature:tt),+) => {
            [$(($feature, std::arch::$detected!($feature))),+]
                .into_iter()
                .filter_map(|(feature, is_there)| (!is_there).then_some(feature))
                .collect()
        };
    }
    #[cfg(target_arch = "x86_64")]
    return missing!(is_x86_feature_detected:
        "aes", "pclmulqdq", "ssse3", "bmi1", "bmi2", "adx", "avx", "avx2");
    #[cfg(target_arch = "aarch64")]
    return missing!(is_aarch64_feature_detected: "neon", "aes", "pmull", "sha2");
    // graviola is for these two alone and does not compile for others.
}
