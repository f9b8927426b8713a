//! Encryption: which certificates to trust, and whether this processor can do the cryptography.

use std::{env, fmt::Display, path::Path, sync::Arc};

use rustls_native_certs::{CertificateResult, load_certs_from_paths, load_native_certs};
use ureq::tls::{Certificate, RootCerts, TlsConfig};

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

/// The platform's certificates, or those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name.
fn trusted() -> Result<RootCerts, Failure> {
    if let Some(path) = env::var_os("SSL_CERT_FILE").filter(|path| !path.is_empty()) {
        let path = Path::new(&path);
        // Where SSL_CERT_DIR is set too, a file that can't be read would be passed over without a word.
        certificates(load_certs_from_paths(Some(path), None), &path.display())?;
    }
    let all = certificates(load_native_certs(), &"the platform's store")?;
    Ok(RootCerts::from(all))
}

/// The certificates that were found in `place`. There must be one; that some others can't be read is no matter.
fn certificates(
    found: CertificateResult,
    place: &dyn Display,
) -> Result<Vec<Certificate<'static>>, Failure> {
    if found.certs.is_empty() {
        let errors: String = found
            .errors
            .iter()
            .map(|error| format!(": {error}"))
            .collect();
        return Err(Failure::Certificates {
            reason: format!("there is no certificate in {place}{errors}"),
        });
    }
    let certificates = found.certs.iter();
    Ok(certificates
        .map(|certificate| Certificate::from_der(certificate).to_owned())
        .collect())
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
