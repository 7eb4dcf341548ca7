// Package cipher stands in for crypto/cipher while the program is compiled for the browser, and only then: see crypto/aes.
package cipher

type Block interface{ BlockSize() int }

type AEAD interface {
	NonceSize() int
	Seal(dst, nonce, plaintext, additionalData []byte) []byte
	Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error)
}

func NewGCM(Block) (AEAD, error) { panic("cipher is not part of the browser program") }
