"""Every sentence in Chinese and English, by its code.

Problems, remarks and the steps of traces. Knows words only.
"""
